// What stands in a section's head or a block's element beside its words. Its outermost element says so in `data-furniture`:
// copying, reading aloud, checks and other outputs go by that, and by nothing else.

/** A block's number with its ground; a section's ways out; a section's number; the data behind a figure; numbers of sources; a block's sources. */
export type Furniture = 'mark' | 'tools' | 'number' | 'data' | 'source' | 'sources';

/** A class of its outermost element. Reader modes go by names: what has this one they leave out, but never a link, which is why none is outermost. */
export const leftOut = 'supplemental';

/** A class of what reader modes must keep, though a word in its id may tell them to leave it out ("contact", "media", "share"). */
export const kept = 'text';

/** The attribute of its outermost element. */
export const furniture = (kind: Furniture) => ({ 'data-furniture': kind });

// What a scaffold leaves for the author to write, and how it is found again.

const mark = 'TODO';

/** "TODO the first paragraph" */
export const toWrite = (what: string): string => `${mark} ${what}`;

/** What is still to be written in a line, each in the words the scaffold gave it. */
export const unwrittenIn = (line: string): string[] =>
  [...line.matchAll(unwritten)].map(([, what = '']) => what.trim() || 'what stands here');

/** The words end where the text around them goes on. */
const unwritten = new RegExp(`(?<![\\p{L}\\d])${mark}(?![\\p{L}\\d])([^\\n"'|,;:.<>\\[\\]{}()]*)`, 'gu');

// What is drawn of a figure is drawn once: pages in both languages, and a title page beside its chapter, show the same.

/**
 * @param draw draws something of a thing, by further words such as a language
 * @returns the same, remembered as long as the thing is
 */
export function drawnOnce<Thing extends object, By extends readonly string[], Drawing>(
  draw: (thing: Thing, ...by: By) => Drawing,
): (thing: Thing, ...by: By) => Drawing {
  const drawn = new WeakMap<Thing, Map<string, { drawing: Drawing }>>();
  return (thing, ...by) => {
    const own = drawn.get(thing) ?? new Map<string, { drawing: Drawing }>();
    drawn.set(thing, own);
    const key = by.join(' ');
    const known = own.get(key) ?? { drawing: draw(thing, ...by) };
    own.set(key, known);
    return known.drawing;
  };
}

// What is worked out from a thing is worked out once: by every page that shows it, in each language. A thing that was read anew has
// nothing of the old one's.

import type { Publication } from './model.ts';

/**
 * @param make makes something of a thing, by further words such as a language or a key
 * @returns the same, remembered as long as the thing is
 */
export function oncePer<Thing extends object, By extends readonly string[], Made>(
  make: (thing: Thing, ...by: By) => Made,
): (thing: Thing, ...by: By) => Made {
  const made = new WeakMap<Thing, Map<string, { value: Made }>>();
  return (thing, ...by) => {
    const own = made.get(thing) ?? new Map<string, { value: Made }>();
    made.set(thing, own);
    const key = by.join('\n');
    const known = own.get(key) ?? { value: make(thing, ...by) };
    own.set(key, known);
    return known.value;
  };
}

/** What is worked out from the whole publication, for a language, a key or all of it. */
export const perPublication = <By extends readonly string[], Made>(
  make: (publication: Publication, ...by: By) => Made,
): ((publication: Publication, ...by: By) => Made) => oncePer(make);

// What is worked out from a publication is worked out once; a publication that was read anew has nothing of the old one's.

import type { Publication } from './model.ts';

/**
 * @param make works something out, for a language, a key or the whole
 * @returns the same, remembered as long as the publication is
 */
export function perPublication<Of extends readonly string[], T>(
  make: (publication: Publication, ...of: Of) => T,
): (publication: Publication, ...of: Of) => T {
  const made = new WeakMap<Publication, Map<string, { value: T }>>();
  return (publication, ...of) => {
    const own = made.get(publication) ?? new Map<string, { value: T }>();
    made.set(publication, own);
    const key = of.join('\n');
    const known = own.get(key) ?? { value: make(publication, ...of) };
    own.set(key, known);
    return known.value;
  };
}

// Ids as they are written by hand, and those they may have meant.

import { distance } from 'fastest-levenshtein';
import { fold } from '../../search/words/fold.ts';
import { isKnown, type Matter } from './matter.ts';

/** "Harbour–3)", "harbour%2D3" and "harbour_3" are harbour-3. */
export const asId = (written: string): string =>
  fold(leniently(written))
    .replace(/[\s_+‐-―−-]+/g, '-')
    .replace(/^[^a-z\d]+|[^a-z\d]+$/g, '');

/** Whether it may be an id alone, or the end of an address: one word, or some that end in a number. */
export const isSingle = (asked: string): boolean => /^\S+$/.test(asked.trim()) || /^\S+(?: \S+){0,2} \d+[a-z]?$/.test(asked.trim());

/** The id that was meant, where there is one. */
export function knownId(written: string, matter: Matter): string | undefined {
  const id = asId(written);
  return isKnown(matter, id) ? id : undefined;
}

/** Decodes what can be decoded: a bare % stays. */
export const leniently = (written: string): string =>
  written.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });

const most = 5;

/** Those that begin as it does, then those that differ least. */
export function nearIds(written: string, { units, gone }: Matter): string[] {
  const id = asId(written);
  if (id.length < 3) return [];
  const near = [...units.keys(), ...gone.keys()].map((known) => ({
    known,
    far: known.startsWith(id) ? (known.length - id.length) / 100 : distance(known, id),
  }));
  return near
    .filter(({ far }) => far <= Math.ceil(id.length / 4))
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ known }) => known);
}

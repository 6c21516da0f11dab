// "Did you mean": the word of a list that another was meant for, where one is near enough.

import { distance } from 'fastest-levenshtein';

/** undefined where none is near, or where only a number differs: one number is as good as another */
export function closest(word: string, known: Iterable<string>): string | undefined {
  const meant = plain(word);
  let nearest: string | undefined;
  let least = Math.ceil(meant.length / 3) + 0.5;
  for (const candidate of known) {
    if (candidate === word || digitsOf(candidate) !== digitsOf(word)) continue;
    const far = distance(meant, plain(candidate));
    if (far < least) [nearest, least] = [candidate, far];
  }
  return nearest;
}

/** `did you mean "…"? `, or nothing: what is said before a repair. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = closest(word, known);
  return near === undefined ? '' : `did you mean "${near}"? `;
}

const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '-');
const digitsOf = (word: string): string => word.replace(/\D+/g, ' ').trim();

// How words stand in a list: in the language's order, marks ignored, under their first letter.

import { inEach, registry, type Language } from '../i18n/languages.ts';
import { plainTitle } from './plain-title.ts';

/** Made once: they are costly to make. */
const collators = inEach((language) => new Intl.Collator(registry[language].locale, { numeric: true }));

/** What words that begin with a number stand under. */
const numbers = '0–9';

/** Compares words for sorting; *stars* and signs before the first letter do not count. */
export function inOrder(language: Language): (one: string, two: string) => number {
  const { compare } = collators[language];
  return (one, two) => compare(folded(one), folded(two)) || compare(one, two);
}

/** "E" for “étude”, "D" for “đò”. */
export function letterOf(words: string): string {
  const first = folded(words).charAt(0).toUpperCase();
  return /\d/.test(first) ? numbers : first;
}

const folded = (words: string): string =>
  plainTitle(words)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/^[^\p{L}\p{N}]+/u, '');

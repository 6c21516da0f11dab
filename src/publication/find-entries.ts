// Finds entries in a text: whole words, longer forms before shorter ones, no place counted twice.

import type { Language } from '../i18n/languages.ts';
import { entriesOf, formsOf } from './entries.ts';
import { perPublication } from './once-per.ts';

/** A place in a text where an entry is named. */
export interface Found {
  key: string;
  start: number;
  end: number;
}

export type FindEntries = (text: string) => Found[];

/** The finder of a publication's language. */
export const findEntriesIn = perPublication((publication, language: Language) =>
  finderOf(entriesOf(publication).flatMap((entry) => formsOf(entry, language).map((form) => [form, entry.key] as const))),
);

/** @param forms each form with its entry's key; one with a capital letter is found only as it is written, another with any capitals */
export function finderOf(forms: readonly (readonly [form: string, key: string])[]): FindEntries {
  const keys = new Map(forms);
  const longestFirst = [...keys.keys()].sort((a, b) => b.length - a.length);
  // An empty list must match nothing, not the empty string.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(patternOf).join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const form = words.replace(/\s+/g, ' ');
      const key = keys.get(form) ?? keys.get(form.toLowerCase());
      return key === undefined ? [] : [{ key, start: index, end: index + words.length }];
    });
}

function patternOf(form: string): string {
  const pattern = form.split(/\s+/).map(RegExp.escape).join('\\s+');
  return /\p{Lu}/u.test(form) ? pattern : `(?i:${pattern})`;
}

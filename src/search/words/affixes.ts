// What a word may be derived from, by what words of its language begin and end with: for words that no family has.

import type { Language } from '../../i18n/languages.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Shorter roots say nothing. */
const shortest = 3;

/** The word itself and what is left of it without beginnings and endings. */
export function rootsOf(word: string, language: Language): Set<string> {
  const { prefixes, suffixes, lost } = wordsOf[language];
  const roots = new Set([word]);
  const add = (root: string) => root.length >= shortest && roots.add(root);
  // An ending may follow another, and so may a beginning.
  for (let round = 0; round < 2; round++)
    for (const root of [...roots]) for (const suffix of suffixes) if (root.endsWith(suffix)) add(root.slice(0, -suffix.length));
  for (let round = 0; round < 2; round++)
    for (const root of [...roots])
      for (const prefix of prefixes) {
        if (!root.startsWith(prefix)) continue;
        add(root.slice(prefix.length));
        const letter = lost[prefix];
        if (letter) add(letter + root.slice(prefix.length));
      }
  return roots;
}

/** Of all forms, those most likely derived from the same root: the longest root that both may have. */
export function relatives(word: string, forms: readonly string[], language: Language): string[] {
  const own = rootsOf(word, language);
  let best = shortest;
  let found: string[] = [];
  for (const form of forms) {
    if (!mayShare(own, form)) continue;
    const common = Math.max(0, ...[...rootsOf(form, language)].filter((root) => own.has(root)).map((root) => root.length));
    if (common > best) [best, found] = [common, []];
    if (common === best && common > shortest) found.push(form);
  }
  return found;
}

/** Spares most forms the whole work: one of the shorter roots stands in it. */
const mayShare = (own: ReadonlySet<string>, form: string): boolean => {
  for (const root of own) if (form.includes(root.slice(1, 4))) return true;
  return false;
};

// Families for words that have none yet, as a stemmer sees them: for a person to accept, never used unseen.

import type { Language } from '../../i18n/languages.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Publication } from '../../publication/model.ts';
import { fold } from '../words/fold.ts';
import type { Family } from './vocabulary.ts';

export interface Stems {
  stem: (word: string) => string;
  /** whether a stem is a word that readers may write */
  areWords: boolean;
}

/** @returns lists of words, the root first: each a new family, or one of the file with new words at its end */
export function proposals(
  vocabulary: readonly Family[],
  { searchWords }: Pick<Publication, 'searchWords'>,
  language: Language,
  { stem, areWords }: Stems,
): string[][] {
  const reviewed = searchWords?.families[language] ?? [];
  const known = new Set([...reviewed.flat(), ...(searchWords?.alone?.[language] ?? [])].map(fold));
  const { functionWords } = wordsOf[language];
  const words = vocabulary
    .filter(({ own }) => own)
    .flatMap(({ forms }) => forms)
    .filter((form) => /^\p{Ll}{3,}$/u.test(form) && !known.has(fold(form)) && !functionWords.has(fold(form)));
  // Of several families with one stem the first is the likelier.
  const byStem = new Map(reviewed.toReversed().flatMap((family) => family.map((word) => [stem(word), family] as const)));
  return [...Map.groupBy(words, stem)]
    .map(([root, own]) => {
      const family = byStem.get(root);
      return family ? [...family, ...own] : [...new Set([...(areWords ? [root] : []), ...own])];
    })
    .filter((family) => family.length > 1)
    .sort(([one = ''], [other = '']) => one.localeCompare(other));
}

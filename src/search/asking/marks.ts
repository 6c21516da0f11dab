// Where in a text the words stand that were searched: in any of their forms and writings, names and phrases whole.

import type { Language } from '../../i18n/languages.ts';
import { analysed, type Found } from '../words/analysed.ts';
import { compoundsOf, type Compounds } from '../words/compounds.ts';
import type { Alternative } from './resolved.ts';
import type { KnownWords } from './vocabulary.ts';

export interface Marked {
  start: number;
  end: number;
  /** which of the concepts it says */
  concept: number;
}

/** Finds them in one text after another. */
export type FindMarks = (text: string) => Marked[];

/** @param concepts what was searched for each, in the language of the texts */
export function marksFinder(concepts: readonly (readonly Alternative[])[], words: KnownWords): FindMarks {
  const compounds = compoundsIn(words);
  const rows = concepts.flatMap((alternatives, concept) => alternatives.map(({ families }) => ({ families, concept })));
  return (text) => {
    const { words: singly, together } = analysed(text, words.language, compounds);
    const all = [...rows.flatMap((row) => inARow(singly, row, words)), ...rows.flatMap((row) => inARow(together, row, words))];
    return apart(all);
  };
}

function inARow(
  found: readonly Found[],
  row: { families: readonly number[]; concept: number },
  { familyOf }: KnownWords,
): Marked[] {
  const { families, concept } = row;
  return found.flatMap((first, at) => {
    const stands = families.every((family, index) => familyOf.get(found[at + index]?.key ?? '') === family);
    const last = found[at + families.length - 1];
    return stands && last ? [{ start: first.start, end: last.end, concept }] : [];
  });
}

/** In order, none in another: the longer one stays. */
function apart(all: readonly Marked[]): Marked[] {
  const kept: Marked[] = [];
  for (const one of [...all].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one);
  return kept.sort((one, other) => one.start - other.start);
}

const known = new WeakMap<KnownWords, Compounds>();

/** What is several words in the vocabulary. */
function compoundsIn(words: KnownWords): Compounds {
  const compounds = known.get(words) ?? compoundsOf(words.families.flat().filter((form) => /[\s–-]/.test(form)));
  known.set(words, compounds);
  return compounds;
}

/** What the concepts of an answer are in a language. */
export const conceptsIn = (
  concepts: readonly { in: ReadonlyMap<Language, readonly Alternative[]> }[],
  language: Language,
): (readonly Alternative[])[] => concepts.map((concept) => concept.in.get(language) ?? []);

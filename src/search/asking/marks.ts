// Where in a text the words stand that were searched: in any of their forms and writings, names and phrases whole.

import type { Language } from '../../i18n/languages.ts';
import { analysed, type Found } from '../words/analysed.ts';
import { compoundsOf, type Compounds } from '../words/compounds.ts';
import { areNeighbours } from '../words/tokens.ts';
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
    const all = rows.flatMap((row) => [...inARow(text, singly, row, words), ...inARow(text, together, row, words)]);
    return apart(all);
  };
}

function inARow(text: string, found: readonly Found[], { families, concept }: Row, { familyOf }: KnownWords): Marked[] {
  return found.flatMap((first, at) => {
    const row = found.slice(at, at + families.length);
    const stands = row.length === families.length && row.every(({ key }, index) => familyOf.get(key) === families[index]);
    const close = row.every((one, index) => index === 0 || areNeighbours(text, row[index - 1] ?? one, one));
    return stands && close ? [{ start: first.start, end: row.at(-1)?.end ?? first.end, concept }] : [];
  });
}

interface Row {
  families: readonly number[];
  concept: number;
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

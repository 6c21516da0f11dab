// What a piece of a query is in a language: families of its vocabulary that say it, directly, in other words, or by the term it is.

import { keyOfForm } from '../words/forms.ts';
import { tokensIn } from '../words/tokens.ts';
import type { Piece } from './pieces.ts';
import type { KnownWords } from './vocabulary.ts';

export interface Alternative {
  /** numbers of families; several are a phrase */
  families: number[];
  /** how near it is to what was asked: 1 for the thing itself */
  weight: number;
  /** how it is written, where that is not what was typed */
  shown?: string;
}

/** Weights: what the text writes instead of a spelling, and what else a term is called. */
const near = { row: 0.95, variant: 0.95, term: 0.75 };

export function resolved({ is, keys, words: row = [] }: Piece, words: KnownWords): Alternative[] {
  if (is === 'phrase') return phrase(keys, words);
  return best([
    ...keys.flatMap((key) => [...named(key, words, 1), ...variantsOf(key, words), ...otherNames(key, words)]),
    ...inARow(row, words, near.row),
  ]);
}

/** Whether the language's own text has it. */
export const isOwn = (alternatives: readonly Alternative[], { own }: KnownWords): boolean =>
  alternatives.some(({ families, weight }) => weight > near.term && families.every((family) => family < own));

/** A phrase's words one after the other, and the one word that they are as a name or a term in any language. */
function phrase(keys: readonly string[], words: KnownWords): Alternative[] {
  const together = keys.join('');
  return best([...inARow(keys, words, 1), ...(keys.length > 1 ? named(together, words, 1) : []), ...otherNames(together, words)]);
}

const named = (key: string, { familyOf }: KnownWords, weight: number): Alternative[] => {
  const family = familyOf.get(key);
  return family === undefined ? [] : [{ families: [family], weight }];
};

function variantsOf(key: string, words: KnownWords): Alternative[] {
  const written = words.variants.get(key);
  return written === undefined ? [] : formIn(written, words, near.variant);
}

const otherNames = (key: string, words: KnownWords): Alternative[] => [
  ...(words.terms.get(key) ?? []).flatMap((form) => (keyOfForm(form) === key ? [] : formIn(form, words, near.term))),
  // What a spelling stands for may be a term.
  ...(words.terms.get(keyOfForm(words.variants.get(key) ?? '')) ?? []).flatMap((form) => formIn(form, words, near.term)),
];

/** A form as one word where the vocabulary has it so, else its words in a row. */
export function formIn(form: string, words: KnownWords, weight: number): Alternative[] {
  const together = named(keyOfForm(form), words, weight);
  const row = tokensIn(form).map(({ key }) => key);
  const found = together.length > 0 || row.length < 2 ? together : inARow(row, words, weight);
  return found.map((one) => ({ ...one, shown: form }));
}

function inARow(row: readonly string[], { familyOf }: KnownWords, weight: number): Alternative[] {
  const families = row.map((key) => familyOf.get(key));
  return families.length > 0 && families.every((family) => family !== undefined) ? [{ families, weight }] : [];
}

/** Each once, at its best. */
function best(all: readonly Alternative[]): Alternative[] {
  const by = new Map<string, Alternative>();
  for (const one of all) {
    const name = one.families.join();
    const known = by.get(name);
    if (!known || known.weight < one.weight) by.set(name, one);
  }
  return [...by.values()];
}

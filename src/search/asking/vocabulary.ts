// The vocabulary of a language as queries look things up in it.

import type { Language } from '../../i18n/languages.ts';
import { readListed, type VocabularyFile } from '../files.ts';
import type { CardInList } from '../card.ts';
import { keyOfForm } from '../words/forms.ts';

export interface KnownWords {
  /** Pagefind's name of the index */
  index: string;
  language: Language;
  /** the forms of each family, the root first; commoner families come first */
  families: readonly (readonly string[])[];
  /** families from this number on stand in titles of works alone */
  own: number;
  /** the family of a word as it is compared */
  familyOf: ReadonlyMap<string, number>;
  /** what is written instead of a word, by that word as it is compared */
  variants: ReadonlyMap<string, string>;
  /** what else a term is called here, by each of its forms in any language as they are compared */
  terms: ReadonlyMap<string, readonly string[]>;
  cards: readonly CardInList[];
  /** what Pagefind calls each part, in the order of the cards, and the number of a part by that name */
  partNamed: ReadonlyMap<string, number>;
  /** the card of each part, and the number of the card's first part */
  cardOf: readonly { card: number; first: number }[];
}

export function readVocabulary(file: VocabularyFile, language: Language): KnownWords {
  const families = file.families.split('\n').map((line) => line.split('|'));
  const cards = readListed(file.cards);
  let first = 0;
  const cardOf = cards.flatMap(({ parts }, card) => {
    const own = parts.map(() => ({ card, first }));
    first += parts.length;
    return own;
  });
  return {
    index: file.index,
    language,
    families,
    own: file.own,
    familyOf: new Map(families.flatMap((forms, number) => forms.map((form) => [keyOfForm(form), number] as const))),
    variants: new Map(Object.entries(file.variants).map(([typed, written]) => [keyOfForm(typed), written])),
    terms: new Map(
      file.terms.flatMap(({ here, elsewhere }) => [...here, ...elsewhere].map((form) => [keyOfForm(form), here] as const)),
    ),
    cards,
    partNamed: new Map(file.parts.split(' ').map((name, part) => [name, part])),
    cardOf,
  };
}

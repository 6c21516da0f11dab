// The vocabulary of a language: every word of its cards, each in its family, the commoner ones first; and which of them each part has.

import type { Language } from '../../i18n/languages.ts';
import { languages } from '../../i18n/languages.ts';
import type { Publication } from '../../publication/model.ts';
import { entriesOf, formsOf } from '../../publication/entries.ts';
import { analysed, type Found } from '../words/analysed.ts';
import { compoundsOf, type Compounds } from '../words/compounds.ts';
import { keyOfForm } from '../words/forms.ts';
import type { Card, Searched } from './cards.ts';
import { reviewedFamilies } from './families.ts';

export interface Family {
  /** as the text and the reviewed families write them, the root first */
  forms: string[];
  /** in how many parts it stands */
  parts: number;
  /** whether it stands in the language's own text, not in the titles of others' works alone */
  own: boolean;
}

export interface Vocabulary {
  families: Family[];
  /** of each part of each card: the numbers of its words' families in order, then of what several words are together */
  indexed: { words: number[]; together: number[] }[];
}

export function vocabularyOf(cards: readonly Card[], publication: Publication, language: Language): Vocabulary {
  const compounds = compoundsIn(publication);
  const reviewed = reviewedFamilies(publication, language);
  const byKey = new Map<string, Growing>();
  const parts = cards.flatMap(({ searched }) =>
    searched.map((texts) => {
      const own = new Map<Growing, boolean>();
      const read = texts.map((text) =>
        readPart(text, language, compounds, (found, written, isOwn) => {
          const family = familyOf(found, written, byKey, reviewed);
          own.set(family, (own.get(family) ?? false) || isOwn);
          return family;
        }),
      );
      for (const [family, isOwn] of own) {
        family.parts++;
        family.own ||= isOwn;
      }
      return { words: read.flatMap(({ words }) => words), together: read.flatMap(({ together }) => together) };
    }),
  );
  const families = [...new Set(byKey.values())].sort(commonFirst);
  const numbers = new Map(families.map((family, at) => [family, at]));
  const numbersOf = (some: readonly Growing[]) => some.map((family) => numbers.get(family) ?? 0);
  return {
    families: families.map(({ root, written, parts: count, own }) => ({ forms: formsIn(root, written), parts: count, own })),
    indexed: parts.map(({ words, together }) => ({ words: numbersOf(words), together: numbersOf(together) })),
  };
}

/** Names and terms of several words, in any language, and families' forms of several words. */
export const compoundsIn = (publication: Publication): Compounds =>
  compoundsOf([
    ...publication.names.vi,
    ...languages.flatMap((language) => [
      ...entriesOf(publication).flatMap((entry) => formsOf(entry, language)),
      ...(publication.searchWords?.families[language].flat() ?? []),
      ...Object.values(publication.searchWords?.variants[language] ?? {}),
    ]),
  ]);

/** By how common they are, roughly; among those alike by their letters, which travel in fewer bytes so. */
const commonFirst = (one: Growing, two: Growing): number =>
  Number(two.own) - Number(one.own) ||
  Math.floor(Math.log2(two.parts)) - Math.floor(Math.log2(one.parts)) ||
  ([...one.written.keys()][0] ?? '').localeCompare([...two.written.keys()][0] ?? '');

interface Growing {
  /** the reviewed forms, where there are any */
  root: readonly string[];
  /** how each form is written, and how often */
  written: Map<string, Map<string, number>>;
  parts: number;
  own: boolean;
}

function readPart(
  { text, language }: Searched,
  here: Language,
  compounds: Compounds,
  familyOf: (found: Found, written: string, own: boolean) => Growing,
) {
  const { words, together } = analysed(text, language ?? here, compounds);
  const families = (found: readonly Found[]) =>
    found.map((one) => familyOf(one, text.slice(one.start, one.end), language === here));
  return { words: families(words), together: families(together) };
}

function familyOf(
  { key }: Found,
  written: string,
  byKey: Map<string, Growing>,
  reviewed: ReadonlyMap<string, readonly string[]>,
): Growing {
  const root = reviewed.get(key) ?? [];
  const known = byKey.get(key) ?? root.map((form) => byKey.get(keyOfForm(form))).find((one) => one !== undefined);
  const family: Growing = known ?? { root, written: new Map(), parts: 0, own: false };
  byKey.set(key, family);
  const form = /\d/.test(key) ? key : written.replace(/\s+/g, ' ');
  const ways = family.written.get(key) ?? new Map<string, number>();
  family.written.set(key, ways.set(form, (ways.get(form) ?? 0) + 1));
  return family;
}

/** The commonest writing of each, in small letters where it is written so anywhere; the reviewed ones that stand nowhere too. */
function formsIn(root: readonly string[], written: Growing['written']): string[] {
  const forms = [...written].map(([key, ways]) => {
    const [commonest = ''] = [...ways].sort(([, one], [, two]) => two - one).map(([form]) => form);
    return [key, ways.has(commonest.toLowerCase()) ? commonest.toLowerCase() : commonest] as const;
  });
  const known = new Map([...root.map((form) => [keyOfForm(form), form] as const), ...forms]);
  return [...known.values()];
}

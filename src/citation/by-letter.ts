// The bibliography as a reader looks a work up: in the style's order, under the letter its entry begins with.

import type { Language } from '../i18n/languages.ts';
import type { Reference } from '../publication/evidence-schema.ts';
import type { SourceKind } from '../publication/schema.ts';
import { letterOf } from '../text/alphabet.ts';
import { referenceOf } from './cited.ts';
import { bibliography } from './engine.ts';

export interface WorksOfLetter {
  letter: string;
  works: Reference[];
}

export function worksByLetter(language: Language): WorksOfLetter[] {
  const letters = Map.groupBy(bibliography(language), ([, html]) => letterOf(html.replace(/<[^>]*>/g, '')));
  return [...letters].map(([letter, entries]) => ({ letter, works: entries.map(([key]) => referenceOf(key)) }));
}

/** The kinds among works, as `data-kind` has them. */
export const kindsOf = (works: readonly Reference[]): string => [...new Set(works.map(({ custom }) => custom.kind))].join(' ');

/** How many there are of each kind, in the order of the counts. */
export const countKinds = (works: readonly Reference[], kinds: readonly SourceKind[]): { kind: SourceKind; count: number }[] =>
  kinds
    .map((kind) => ({ kind, count: works.filter(({ custom }) => custom.kind === kind).length }))
    .filter(({ count }) => count > 0);

// The languages of a search box, the reader's own first, as the page says where their indexes stand.

import { isLanguage, type Language } from '../../i18n/languages.ts';
import type { Side } from '../../search/asking/answer.ts';
import { sideOf, type Places } from './engine.ts';

export interface Sides {
  own: Language;
  /** of each language */
  places: ReadonlyMap<Language, Places>;
  /** loads the reader's own language */
  first: () => Promise<Side>;
  /** loads the others too */
  all: () => Promise<Side[]>;
}

/** @param told of each language its name and its places, as JSON in the box's data */
export function sidesOf(told: string): Sides {
  const all = (JSON.parse(told) as (Places & { language: string })[]).flatMap(({ language, ...places }) =>
    isLanguage(language) ? [[language, places] as const] : [],
  );
  const [first] = all;
  if (!first) throw new Error('a search box without a language');
  return {
    own: first[0],
    places: new Map(all),
    first: () => sideOf(...first),
    all: () => Promise.all(all.map(([language, places]) => sideOf(language, places))),
  };
}

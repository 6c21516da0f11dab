// Everything that search finds in a language, in the same order in each: sections, terms, works, statements.

import type { Language } from '../../i18n/languages.ts';
import type { Publication } from '../../publication/model.ts';
import type { CardInList, Passage } from '../card.ts';
import { evidenceCards, referenceCards, termCards } from './back-matter.ts';
import { sectionCards } from './sections.ts';

export interface Card {
  listed: CardInList;
  passage: Passage;
  /** what is searched of each part: more than is shown, as a work's authors in full */
  searched: readonly (readonly Searched[])[];
}

export interface Searched {
  text: string;
  /** what it is written in; undefined for a language that the publication does not speak */
  language: Language | undefined;
}

export const cardsIn = (publication: Publication, language: Language): Card[] => [
  ...sectionCards(publication, language),
  ...termCards(publication, language),
  ...referenceCards(publication, language),
  ...evidenceCards(publication, language),
];

// What a unit is called and where it stands, in a language.

import type { Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { isBlockNumber } from '../publication/ledger/block-number.ts';
import { blockIn, sectionIn, type Unit } from './units.ts';

export interface Place {
  /** the chapter's or section's title; a block's is its section's */
  title: string;
  /** "§ 4.2 ¶ 3", "§ 4.2", "Bab 4" */
  number: string;
}

export function placeOf(unit: Unit, language: Language): Place {
  const section = sectionIn(unit, language);
  const block = blockIn(unit, language);
  if (!section) return { title: unit.chapter.in[language].title, number: strings(language).chapter(unit.chapter.number) };
  const own = block && (isBlockNumber(block.mark) ? `¶ ${block.mark}` : block.id);
  return { title: section.title, number: own ? `§ ${section.number} ${own}` : `§ ${section.number}` };
}

// Where an id that was once published leads now, in a language.

import type { Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { Became } from '../publication/ledger/became.ts';
import type { LedgerEntry, UnitKind } from '../publication/ledger/schema.ts';
import type { Publication } from '../publication/model.ts';
import { placeOf, type Place } from './place.ts';
import { unitOf, type Unit } from './units.ts';

/** What stands under the id now, or in its place. @throws where the ledger was read with another publication */
export function unitNow(publication: Publication, { unit }: Became): Unit | undefined {
  if (!unit) return undefined;
  const now = unitOf(publication, unit.id);
  if (!now) throw new Error(`the publication has no "${unit.id}"`);
  return now;
}

/** "§ 4.2 ¶ 3" and the title over it. */
export const placeNow = (publication: Publication, became: Became, language: Language): Place | undefined => {
  const unit = unitNow(publication, became);
  return unit && placeOf(unit, language);
};

export const kindName = (kind: UnitKind, language: Language): string =>
  kind === 'chapter' ? strings(language).chapterKind : strings(language).kind[kind];

/** What a reader is told of an id that is gone. */
export function publishedWords({ id, kind, since, retired }: LedgerEntry, language: Language): string {
  const name = kindName(kind.at(-1) ?? 'chapter', language);
  const capital = name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  return strings(language).wasPublished(capital, id, since, retired?.in ?? since);
}

/** The heading that an entry had last; its id where it never had one. */
export const lastWords = ({ id, words }: LedgerEntry, language: Language): string => words?.[language].at(-1) ?? id;

/** All that once stood in a chapter, the chapter itself left out. */
export const onceIn = ({ ledger }: Publication, chapter: string): readonly LedgerEntry[] =>
  ledger.units.filter((entry) => entry.chapter?.includes(chapter));

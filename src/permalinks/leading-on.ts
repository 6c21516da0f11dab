// Where an id that was once published leads now, in a language.

import type { Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { Became, RetiredEntry } from '../publication/ledger/became.ts';
import type { LedgerEntry, UnitKind } from '../publication/ledger/schema.ts';
import type { Publication } from '../publication/model.ts';
import { plainTitle } from '../text/plain-title.ts';
import { unitOf, type Unit } from './units.ts';

/** What stands under the id now, or in its place. @throws where the ledger was read with another publication */
export function unitNow(publication: Publication, { unit }: Became): Unit | undefined {
  if (!unit) return undefined;
  const now = unitOf(publication, unit.id);
  if (!now) throw new Error(`the publication has no "${unit.id}"`);
  return now;
}

const kindName = (kind: UnitKind, language: Language): string =>
  kind === 'chapter' ? strings(language).chapterKind : strings(language).kind[kind];

/** What a reader is told of an id that is gone. */
export function publishedWords(entry: RetiredEntry, language: Language): string {
  const kind = kindName(entry.kind.at(-1) ?? 'chapter', language);
  const capital = kind.charAt(0).toLocaleUpperCase(language) + kind.slice(1);
  return strings(language).wasPublished(capital, plainTitle(lastWords(entry, language)), entry.since, entry.retired.in);
}

/** The heading that an entry had last; its id where it never had one. */
export const lastWords = ({ id, words }: LedgerEntry, language: Language): string => words?.[language].at(-1) ?? id;

// What a reader pastes into the field that finds passages.

import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Citable } from '../../src/citation/records/citable.ts';
import { formattedCitation, type CitationStyle } from '../../src/citation/records/formatted.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { unitsData } from '../../src/permalinks/open-text/units-data.ts';
import { placeOf } from '../../src/permalinks/place.ts';
import type { Unit } from '../../src/permalinks/units.ts';
import { editionName } from '../../src/publication/edition.ts';
import type { Publication } from '../../src/publication/model.ts';
import type { UnitsFile } from '../../src/publication/open-text/units-schema.ts';
import { matterOf, type Matter } from '../../src/reader/finding/matter.ts';

/** As the browser reads it. */
export const matterFor = (publication: Publication): Matter =>
  matterOf(JSON.parse(JSON.stringify(unitsData(publication))) as UnitsFile);

/** A citation as it is copied from its page. */
export function citation(unit: Unit, language: Language, style: CitationStyle, { release, basis }: Publication): string {
  const entry = toString(fromHtml(formattedCitation(unit as Citable, language, style)));
  return `${entry} [${editionName({ basis }, language)} ${release}, ${placeOf(unit, language).number}]`;
}

/** What becomes of a citation on its way. */
export const pasted = {
  'as it is': (words: string) => words,
  'with straight quotation marks': (words: string) => words.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'"),
  'without quotation marks': (words: string) => words.replace(/[“”„‘’"']/g, ''),
  'without marks on its letters': (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'),
  'in capitals': (words: string) => words.toUpperCase(),
  'broken into lines, in its address too': (words: string) => words.replace(/([^ ]*[ /-])/g, '$1\n').replace(/\n\n/g, '\n'),
  'with what stood around it': (words: string) => `(cf. ${words}; and elsewhere), 2027.`,
  'from another place where the site once stood': (words: string) =>
    words.replace('https://example.org/', 'http://old.example/a/b/'),
  'without its address': (words: string) => words.replace(/https?:\S+/, ''),
  'without what follows its address': (words: string) => words.replace(/ \[[^[]*\]$/, ''),
};

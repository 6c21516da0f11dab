// Citations of the publication and its units, in the styles a reader may ask for: one citeproc a style and language, given everything
// that has a record of its own at once.

import type { Language } from '../../i18n/languages.ts';
import { originalOf, type Publication } from '../../publication/model.ts';
import { perPublication } from '../../publication/once-per.ts';
import { absolute, permalink } from '../../permalinks/urls.ts';
import { thePublication } from '../../library/publication.ts';
import { engineForOne, escaped, monthsOf, printed } from '../csl-engine.ts';
import { withoutNote, type Item } from '../items.ts';
import { accessPlace, accessWords, anyDay } from './access-date.ts';
import { recordOf, stemOf, withFiles, type Citable, type CitedRecord } from './citable.ts';

/** Each by the name of its CSL style: citation-js's own, or a file in csl/. */
export const citationStyles = {
  apa: 'apa',
  chicago: 'chicago-author-date',
  mla: 'modern-language-association',
  harvard: 'harvard-cite-them-right',
  ieee: 'ieee',
  vancouver: 'vancouver',
} as const;

export type CitationStyle = keyof typeof citationStyles;

export const styleNames = Object.keys(citationStyles) as CitationStyle[];

/** @returns HTML, with a place for the day of reading. A block is cited as its section, at its own address. */
export function formattedCitation(citable: Citable, language: Language, style: CitationStyle): string {
  const stem = stemOf(citable, language);
  const entry = entries(thePublication(), language, style).get(stem) ?? missing(style, stem);
  if (citable.kind !== 'block') return entry;
  const address = (unit: string) => escaped(absolute(permalink(unit)));
  return entry.replaceAll(address(citable.section), address(citable.id));
}

const entries = perPublication((publication: Publication, language: Language, style: CitationStyle) => {
  const records = withFiles(publication).map((citable) => recordOf(citable, language));
  const item = (record: CitedRecord): Item => ({ ...withoutNote(record), 'original-language': originalOf(publication) });
  const read = records.map((record): Item => ({ ...item(record), accessed: anyDay }));
  // One of each type is formatted without that day as well.
  const samples = [...Map.groupBy(read, ({ type }) => type).values()].flatMap(([sample]) => sample ?? []);
  const unread = samples.map((sample): Item => ({ ...sample, id: unreadId(sample.type), accessed: undefined }));
  const items = new Map([...read, ...unread].map((one) => [one.id, one]));
  const engine = engineForOne(citationStyles[style], language, (key) => items.get(key) ?? { id: key });
  engine.updateItems([...items.keys()]);
  const shown = printed(engine);
  const entry = (id: string) => shown.get(id) ?? missing(style, id);
  const words = new Map(samples.map(({ type, id }) => [type, accessWords(entry(unreadId(type)), entry(id))]));
  const months = monthsOf(engine);
  return new Map(
    read.map(({ id, type }) => {
      const told = words.get(type);
      return [id, told ? entry(id).replace(told, () => accessPlace(told, months)) : entry(id)];
    }),
  );
});

/** No record's id: those are names of files. */
const unreadId = (type: unknown): string => `/${String(type)}`;

function missing(style: CitationStyle, id: string): never {
  throw new Error(`${citationStyles[style]} has no entry for "${id}"`);
}

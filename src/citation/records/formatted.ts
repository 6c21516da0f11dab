// Citations of the publication and its units, in the styles a reader may ask for: one citeproc a style and language, given everything
// that has a record of its own at once.

import type { Language } from '../../i18n/languages.ts';
import type { Publication } from '../../publication/model.ts';
import { perPublication } from '../../publication/once-per.ts';
import { absolute, permalink } from '../../permalinks/urls.ts';
import { thePublication } from '../../library/publication.ts';
import { recordOf, stemOf, withFiles, type Citable } from './citable.ts';
import { engineForOne, escaped, printed } from '../csl-engine.ts';
import { withoutNote, type Item } from '../items.ts';

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

/** @returns HTML. A block is cited as its section, at its own address. */
export function formattedCitation(citable: Citable, language: Language, style: CitationStyle): string {
  const stem = stemOf(citable, language);
  const entry = entries(thePublication(), language, style).get(stem);
  if (entry === undefined) throw new Error(`${citationStyles[style]} has no entry for "${stem}"`);
  if (citable.kind !== 'block') return entry;
  const address = (unit: string) => escaped(absolute(permalink(unit)));
  return entry.replaceAll(address(citable.section), address(citable.id));
}

const entries = perPublication((publication: Publication, language: Language, style: CitationStyle) => {
  const items = new Map(
    withFiles(publication).map((citable): [string, Item] => {
      const record = recordOf(citable, language);
      return [record.id, withoutNote(record)];
    }),
  );
  const engine = engineForOne(citationStyles[style], language, (key) => items.get(key) ?? { id: key });
  engine.updateItems([...items.keys()]);
  return printed(engine);
});

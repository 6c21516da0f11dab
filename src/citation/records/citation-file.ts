// CITATION.cff, by which the place where the repository stands tells how to cite it: made from the edition's own record and from what
// package.json says of the software.

import { stringify } from 'yaml';
import { thePublication } from '../../library/publication.ts';
import { plainTitle } from '../../text/plain-title.ts';
import { dayOf, recordOf, whole } from './citable.ts';

/** What package.json says of it. */
export interface Software {
  description: string;
  license: string;
}

/** The format asks for an author: while the study's is not known, those whose edition and software it is. */
const editors = [{ name: 'The editors of the edition' }];

export function citationFile({ description, license }: Software): string {
  const { languages, keywords, authors, address } = thePublication();
  const records = languages.map((language) => recordOf(whole, language));
  const [original] = records;
  if (!original) throw new Error('a publication of no language');
  const title = records.map((record) => record.title).join(' / ');
  const common = {
    title,
    version: original.version,
    'date-released': dayOf(original),
    ...(address === null ? {} : { url: address }),
  };
  const writers = authors.map(({ family, given }) => ({ 'family-names': family, 'given-names': given }));
  const [[year]] = original.issued['date-parts'];
  const study = { type: original.type, ...common, year, authors: writers, notes: original.note, languages };
  const file = {
    'cff-version': '1.2.0',
    message: 'Cite a passage by its permalink: the page behind it has the citation. Cite text and software as a whole as below.',
    type: 'software',
    ...common,
    abstract: description,
    authors: editors,
    license,
    keywords: [...new Set(languages.flatMap((language) => keywords[language].map(plainTitle)))],
    ...(writers.length > 0 ? { 'preferred-citation': study } : {}),
  };
  return `# Made by \`npm run cff\` from content/publication.yaml and package.json: change those, and run it again.\n${stringify(file, { lineWidth: 0, singleQuote: true })}`;
}

// CITATION.cff as it should be, and whether it is.

import { existsSync, readFileSync } from 'node:fs';
import { citationFile, type Software } from '../citation/records/citation-file.ts';
import type { Breach } from '../publication/breach.ts';

export const citationFilePath = 'CITATION.cff';

export const citationFileNow = (): string => citationFile(JSON.parse(readFileSync('package.json', 'utf8')) as Software);

/** A breach where the file says something else than the publication. */
export function citationFileBreaches(): Breach[] {
  const file = citationFilePath;
  if (existsSync(file) && readFileSync(file, 'utf8') === citationFileNow()) return [];
  return [{ file, thing: 'it says something else than content/publication.yaml', repair: 'run `npm run cff` and commit it' }];
}

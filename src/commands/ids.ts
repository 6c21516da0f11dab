// npm run ids: gives an id to every new block, the same in all languages, and touches nothing else.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatBreach, type Breach } from '../publication/breach.ts';
import { giveIds } from '../publication/give-ids.ts';
import { contentFolder } from '../publication/publication.ts';
import { readDataFile } from '../publication/data-file.ts';
import { publicationSchema } from '../publication/schema.ts';

const folder = contentFolder();
const { value, breaches } = readDataFile(join(folder, 'publication.yaml'), publicationSchema);
const problems: Breach[] = [...breaches];
let given = 0;

for (const key of value?.chapters ?? []) {
  const files = (value?.languages ?? []).map((language) => join(folder, 'chapters', key, `${language}.mdx`)).filter(existsSync);
  const result = giveIds(files.map((file) => ({ file, source: readFileSync(file, 'utf8') })));
  problems.push(...result.breaches);
  if (result.breaches.length > 0) continue;
  given += result.given.length;
  for (const { file, source } of result.texts) if (readFileSync(file, 'utf8') !== source) writeFileSync(file, source);
  for (const id of result.given) console.log(`${key}: ${id}`);
}

for (const breach of problems) console.error(formatBreach(breach));
console.log(given === 0 ? 'No block was without an id.' : `${given} new ids, in every language.`);
if (problems.length > 0) process.exitCode = 1;

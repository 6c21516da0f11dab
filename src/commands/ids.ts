// npm run ids: gives an id to every new block, the same in all languages, and touches nothing else.

import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatBreach, type Breach } from '../publication/breach.ts';
import { giveIds, idsMentioned } from '../reading/give-ids.ts';
import { readLedger } from '../reading/ledger-file.ts';
import { contentFolder } from '../reading/publication.ts';
import { readDataFile } from '../reading/data-file.ts';
import { publicationSchema } from '../publication/schema.ts';

const folder = contentFolder();
const { value, breaches } = readDataFile(join(folder, 'publication.yaml'), publicationSchema);
const ledger = readLedger(folder);
const problems: Breach[] = [...breaches, ...ledger.breaches];
const mentioned = globSync(join(folder, 'chapters/*/*.mdx')).flatMap((file) => idsMentioned(readFileSync(file, 'utf8')));
const published = (ledger.value?.units ?? []).map(({ id }) => id);
let given = 0;

// Without the ledger an id that is gone might be given again.
for (const key of ledger.value ? (value?.chapters ?? []) : []) {
  const files = (value?.languages ?? []).map((language) => join(folder, 'chapters', key, `${language}.mdx`));
  const missing = files.filter((file) => !existsSync(file));
  problems.push(
    ...missing.map((file) => ({ file, thing: 'the file is missing', repair: 'write it: an id is given in every language' })),
  );
  if (missing.length > 0) continue;
  const result = giveIds(
    files.map((file) => ({ file, source: readFileSync(file, 'utf8') })),
    [...mentioned, ...published],
  );
  problems.push(...result.breaches);
  given += result.given.length;
  for (const { file, source } of result.texts) if (readFileSync(file, 'utf8') !== source) writeFileSync(file, source);
  for (const id of result.given) console.log(`${key}: ${id}`);
}

for (const breach of problems) console.error(formatBreach(breach));
if (given > 0) console.log(`${given} new ids, in every language.`);
if (problems.length > 0) {
  console.error(`\n${problems.length} to mend; the chapters they stand in are as they were.`);
  process.exitCode = 1;
} else if (given === 0) console.log('No block was without an id.');

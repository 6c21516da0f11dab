// npm run ids: gives an id to every new block, the same in all languages, and touches nothing else.

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Breach } from '../publication/breach.ts';
import { publicationSchema } from '../publication/schema.ts';
import { readDataFile } from '../reading/data-file.ts';
import { giveIds, idsMentioned } from '../reading/ids/give-ids.ts';
import { readLedger } from '../reading/ledger-file.ts';
import { contentFolder } from '../reading/publication.ts';
import { readTextFile } from '../reading/text-file.ts';
import { plainly } from './telling/plainly.ts';
import { telling } from './telling/telling.ts';

await plainly('Giving ids', () => {
  const folder = contentFolder();
  const { value, breaches } = readDataFile(join(folder, 'publication.yaml'), publicationSchema);
  const ledger = readLedger(folder);
  const problems: Breach[] = [...breaches, ...ledger.breaches];
  const mentioned = globSync(join(folder, 'chapters/*/*.mdx')).flatMap((file) => idsMentioned(readTextFile(file).text ?? ''));
  const published = (ledger.value?.units ?? []).map(({ id }) => id);
  let given = 0;

  // Without the ledger an id that is gone might be given again.
  for (const key of ledger.value ? (value?.chapters ?? []) : []) {
    const files = (value?.languages ?? []).map((language) => join(folder, 'chapters', key, `${language}.mdx`));
    const unread = files.flatMap((file) => readTextFile(file).breaches);
    problems.push(...unread);
    if (unread.length > 0) continue;
    const result = giveIds(
      files.map((file) => ({ file, source: readFileSync(file, 'utf8') })),
      [...mentioned, ...published],
    );
    problems.push(...result.breaches);
    given += result.given.length;
    for (const { file, source } of result.texts) if (readFileSync(file, 'utf8') !== source) writeFileSync(file, source);
    for (const id of result.given) console.log(`${key}: ${id}`);
  }

  if (given > 0) console.log(`${given} new id${given === 1 ? '' : 's'}, in every language.`);
  for (const line of telling({ breaches: problems })) console.error(line);
  if (problems.length > 0) {
    console.error('The chapters they stand in are as they were.');
    process.exitCode = 1;
  } else if (given === 0) console.log('No block was without an id.');
});

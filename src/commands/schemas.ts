// npm run schemas: writes what an editor and an author are told of the data files. The result is committed; run it when a schema changes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from '../reading/publication.ts';
import { schemaFiles } from './schemas/schema-files.ts';

for (const [name, text] of schemaFiles()) {
  const file = join(contentFolder(), name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}

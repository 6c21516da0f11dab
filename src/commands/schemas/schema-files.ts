// The folder beside the data files that describes them.

import { fieldList } from './field-list.ts';
import { jsonSchema, schemaNames } from './schemas.ts';

/** The text of each file, by its path from the content folder. */
export const schemaFiles = (): Map<string, string> =>
  new Map([
    ...schemaNames.map((name): [string, string] => [`schemas/${name}.json`, `${JSON.stringify(jsonSchema(name), null, 1)}\n`]),
    ['schemas/README.md', fieldList()],
  ]);

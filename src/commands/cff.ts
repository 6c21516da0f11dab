// npm run cff: writes CITATION.cff anew, after a change of title, authors, release, keywords or address.

import { writeFileSync } from 'node:fs';
import { citationFileNow, citationFilePath } from './citation-file.ts';

writeFileSync(citationFilePath, citationFileNow());
console.log(`${citationFilePath} is written.`);

// npm run check:content: holds the content against every rule and says all that is wrong, at once.

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// An author checks again and again: the code is kept as it was read, and not made faster than a second's work is worth.
enableCompileCache(join('node_modules', '.cache', 'compiled'));
for (const flag of ['--no-opt', '--no-maglev']) setFlagsFromString(flag);
const { formatBreach } = await import('../publication/breach.ts');
const { readPublication } = await import('../library/publication.ts');

const { breaches } = readPublication();
for (const breach of breaches) console.error(formatBreach(breach));
if (breaches.length > 0) {
  console.error(`\n${breaches.length} to mend.`);
  process.exitCode = 1;
} else {
  console.log('The content keeps every rule.');
}

// npm run check:content: holds the content against every rule and says all that is wrong, at once.

import { formatBreach } from '../publication/breach.ts';
import { readPublication } from '../publication/publication.ts';

const { breaches } = readPublication();
for (const breach of breaches) console.error(formatBreach(breach));
if (breaches.length > 0) {
  console.error(`\n${breaches.length} to mend.`);
  process.exitCode = 1;
} else {
  console.log('The content keeps every rule.');
}

// npm run permalinks: records in the ledger what is published, so that nobody can lose it. Told so, it retires an id that is gone, or
// takes one for the same that has changed its kind.

import { contentFolder } from '../reading/publication.ts';
import { asked, CannotBeSaid } from './ledger/asked.ts';
import { recordPermalinks } from './ledger/record-permalinks.ts';
import { plainly } from './telling/plainly.ts';
import { telling } from './telling/telling.ts';

await plainly('Recording', () => {
  try {
    const { added, breaches } = recordPermalinks(contentFolder(), asked(process.argv.slice(2)));
    for (const id of added) console.log(id);
    for (const line of telling({ breaches })) console.error(line);
    if (breaches.length > 0) process.exitCode = 1;
    else console.log(added.length > 0 ? `${added.length} recorded.` : 'All that is published is recorded.');
  } catch (error) {
    if (!(error instanceof CannotBeSaid)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
});

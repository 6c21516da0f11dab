// npm run dev: the site while one writes.

import { setFlagsFromString } from 'node:v8';
import { readOnce } from '../library/publication.ts';
import { previewPort, theSite } from '../permalinks/site.ts';
import { loadAstro } from './building/load-astro.ts';
import { plainly } from './telling/plainly.ts';
import { endWithNpm } from './running/end-with-npm.ts';
import { reservePort } from './running/reserve-port.ts';
import { told } from './telling/told.ts';

endWithNpm();
// Left to itself, V8 lets the heap grow to four times what is alive.
setFlagsFromString('--heap-growing-percent=50');
const reserved = await reservePort('npm run dev');
const runs = await plainly('npm run dev', async () => {
  const address = `http://localhost:${previewPort}${theSite().base}`;
  const { breaches } = await told('Reading and checking the content', readOnce);
  await told('Starting', async () => {
    const { dev } = await loadAstro();
    await new Promise((resolve) => {
      reserved.close(resolve);
      reserved.closeAllConnections();
    });
    await dev({ logLevel: 'error', server: { port: previewPort } });
  });
  // What all pages share is compiled with the first.
  if (breaches.length === 0) await told('Making the first page', () => fetch(address, { headers: { accept: 'text/html' } }));
  else console.log(`${breaches.length} to mend; the pages show what, and \`npm run check:content\` tells it here.`);
  console.log(`\nThe edition is at ${address}  (a saved file shows at once; stop with Ctrl+C)`);
});
// The port is still held.
if (!runs) process.exit();

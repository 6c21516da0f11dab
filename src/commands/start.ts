// npm start: builds the site and serves it here, as it will stand.

import { previewPort, theSite } from '../permalinks/site.ts';
import { endWithNpm } from './running/end-with-npm.ts';
import { reservePort } from './running/reserve-port.ts';
import { siteServer } from './running/site-server.ts';

endWithNpm();
const server = await reservePort('npm start');
const { out } = await import('./build.ts');
const { base } = theSite();
server.removeAllListeners('request').on('request', siteServer(out, base, { changing: true }));
console.log(`\nThe edition is at http://localhost:${previewPort}${base}  (stop with Ctrl+C)`);

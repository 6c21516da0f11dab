// npm start: builds the site and serves it here, as it will stand.

import { previewPort, theSite } from '../permalinks/site.ts';
import { out } from './build.ts';
import { listen, staticServer } from './static-server.ts';

const { base } = theSite();
const port = await listen(staticServer(out, base), Number(process.env.PORT || previewPort));
console.log(`\nThe edition is at http://localhost:${port}${base}  (stop with Ctrl+C)`);

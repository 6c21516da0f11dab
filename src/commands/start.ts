// npm start: builds the site and serves it here, as it will stand.

import { out } from './build.ts';
import { preview } from 'astro';
import { previewPort, theSite } from '../permalinks/site.ts';

const { base } = theSite();
const server = await preview({ outDir: out, logLevel: 'error', server: { port: Number(process.env.PORT ?? previewPort) } });
console.log(`\nThe edition is at http://localhost:${server.port}${base}  (stop with Ctrl+C)`);

// What `astro check` does: the types of all code, with those that Astro makes.

import { check, parseArgsAsCheckConfig } from '@astrojs/check';
import { loadAstro } from './load-astro.ts';

const { sync } = await loadAstro();
await sync({ logLevel: 'error' });
// Whether there was an error.
if (await check(parseArgsAsCheckConfig(process.argv))) process.exitCode = 1;

import { chromium } from 'playwright-core';
import { chromiumLaunch } from './tests/support/chromium.ts';
import { serve } from './tests/support/serve.ts';
import { costOf, ourSite, stockSite, commonWords } from './tests/bench/search/cost.ts';
import { thePublication } from './src/library/publication.ts';
const b = await chromium.launch(await chromiumLaunch());
const s = await serve('dist', '/'), t = await serve('.build/bench/dist-stock', '/');
for (const l of ['id', 'en'] as const) console.log(l, await costOf(b, ourSite(s.origin, l), commonWords(thePublication(), l).slice(0, 2)), await costOf(b, stockSite(t.origin, l), commonWords(thePublication(), l).slice(0, 2)));
await b.close(); await s.close(); await t.close();

// npm run build: checks the content, builds the site beside dist/, indexes it, checks its links, and only then puts it in place.

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { theSite } from '../permalinks/site.ts';
import { formatBreach } from '../publication/breach.ts';
import { readPublication, thePublication } from '../publication/publication.ts';
import { indexSite } from '../search/index-site.ts';
import { siteBreaches } from './site-breaches.ts';
import type { Breach } from '../publication/breach.ts';

const out = 'dist';
const next = resolve('.build/next');
const previous = resolve('.build/previous');

function stopOn(breaches: readonly Breach[]): void {
  if (breaches.length === 0) return;
  for (const breach of breaches) console.error(formatBreach(breach));
  console.error(`\n${breaches.length} to mend. Nothing was built; ${out}/ is as it was.`);
  process.exit(1);
}

stopOn(readPublication().breaches);
rmSync('.build', { recursive: true, force: true });
mkdirSync('.build');
await build({ outDir: next, logLevel: 'error' });
await indexSite(thePublication(), next);
stopOn(siteBreaches(next));
if (existsSync(out)) renameSync(out, previous);
renameSync(next, out);
rmSync('.build', { recursive: true, force: true });

const { origin, base, known } = theSite();
console.log(`Built ${out}/ for ${origin}${base}`);
if (!known)
  console.log(
    'No address is known yet: the local preview’s stands in. Set address in content/publication.yaml, or SITE and BASE_PATH.',
  );

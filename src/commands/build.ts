// npm run build: checks the content, builds the site beside dist/, indexes it, checks its links, and only then puts it in place.

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'astro';
import { notCut } from '../fonts/characters.ts';
import { theSite } from '../permalinks/site.ts';
import { formatBreach, PublicationError, type Breach } from '../publication/breach.ts';
import { contentFolder, thePublication } from '../publication/publication.ts';
import type { Publication } from '../publication/model.ts';
import { indexSite } from '../search/index-site.ts';
import { siteBreaches } from './site-breaches.ts';

const out = process.env.OUT_DIR ?? 'dist';
const work = resolve('.build', `beside-${basename(out)}`);
const next = join(work, 'next');
const previous = join(work, 'previous');

function stopOn(breaches: readonly Breach[]): void {
  if (breaches.length === 0) return;
  for (const breach of breaches) console.error(formatBreach(breach));
  console.error(`\n${breaches.length} to mend. Nothing was built; ${out}/ is as it was.`);
  process.exit(1);
}

function publicationOrStop(): Publication {
  try {
    return thePublication();
  } catch (error) {
    if (error instanceof PublicationError) stopOn(error.breaches);
    throw error;
  }
}

const publication = publicationOrStop();
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
await build({ outDir: next, logLevel: 'error' });
await indexSite(publication, next);
stopOn(siteBreaches(next));
if (existsSync(out)) renameSync(out, previous);
renameSync(next, out);
rmSync(work, { recursive: true, force: true });

const { origin, base, known } = theSite();
console.log(`Built ${out}/ for ${origin}${base}`);
if (!known)
  console.log(
    'No address is known yet: the local preview’s stands in. Set address in content/publication.yaml, or SITE and BASE_PATH.',
  );
const missing = notCut([contentFolder()]);
if (missing.length > 0)
  console.log(
    `The faces were cut without ${missing.join(' ')}: the device’s own face shows them. Run \`npm run fonts\` and commit the result.`,
  );

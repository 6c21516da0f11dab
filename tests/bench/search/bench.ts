// npm run bench:search: how well the search answers the queries of tests/search/queries.yaml beside stock Pagefind over the same
// passages, in the site that stands in dist/; and what the first result costs, there and where the text is eight times as long.
//   --tuning      query by query, of the half that may be looked at
//   --only quality, --only cost

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { readPublication, thePublication } from '../../../src/library/publication.ts';
import type { Publication } from '../../../src/publication/model.ts';
import { contentFolder } from '../../../src/reading/publication.ts';
import { buildSite } from '../../support/build-site.ts';
import { chromiumLaunch } from '../../support/chromium.ts';
import { serve } from '../../support/serve.ts';
import { standing } from '../../support/standing.ts';
import { writeManyChapters } from '../many-chapters.ts';
import { commonWords, costOf, costTable, ourSite, stockSite, type Costs } from './cost.ts';
import { askAll, lines, tables } from './quality.ts';
import { writeStockSite } from './stock-site.ts';

const { values } = parseArgs({ options: { tuning: { type: 'boolean', default: false }, only: { type: 'string' } } });
const work = '.build/bench';
const built = process.env.OUT_DIR || 'dist';
if (!existsSync(built)) throw new Error(`${built}/ is not there: npm run build`);

const browser = await chromium.launch(await chromiumLaunch());
try {
  const publication = thePublication();
  if (values.only !== 'cost')
    await withSites(publication, built, async (ours, stock) => {
      const asked = await askAll(browser, publication, ours, stock);
      console.log(tables(asked, publication));
      if (values.tuning) console.log(lines(asked).join('\n'));
    });
  if (values.only !== 'quality') {
    const long = longer(8);
    console.log(costTable([await costs('as it is', publication, built), await costs('8 times', long.publication, long.built)]));
  }
} finally {
  await browser.close();
}

async function costs(length: string, publication: Publication, folder: string): Promise<Costs> {
  let all: Costs | undefined;
  await withSites(publication, folder, async (ours, stock) => {
    const each = async (site: typeof ourSite, origin: string) => {
      const some = [];
      for (const language of publication.languages)
        some.push(await costOf(browser, site(origin, language), commonWords(publication, language)));
      return some;
    };
    all = { length, languages: publication.languages, ours: await each(ourSite, ours), stock: await each(stockSite, stock) };
  });
  if (!all) throw new Error('nothing was measured');
  return all;
}

/** The text so many times over, built as the edition is. */
function longer(times: number): { publication: Publication; built: string } {
  const content = join(work, `content-times-${times}`);
  const out = join(work, `search-times-${times}`);
  writeManyChapters(contentFolder(), content, times);
  buildSite({ ...standing, CONTENT: content, OUT_DIR: out });
  const { publication, breaches } = readPublication(content);
  if (!publication) throw new Error(JSON.stringify(breaches));
  return { publication, built: out };
}

async function withSites(
  publication: Publication,
  folder: string,
  work: (ours: string, stock: string) => Promise<void>,
): Promise<void> {
  const stockFolder = `${folder}-stock`.replace(/^(?!\.build)/, '.build/bench/');
  await writeStockSite(publication, folder, stockFolder);
  const [ours, stock] = [await serve(folder, '/'), await serve(stockFolder, '/')];
  try {
    await work(ours.origin, stock.origin);
  } finally {
    await Promise.all([ours.close(), stock.close()]);
  }
}

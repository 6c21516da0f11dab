// npm run bench:search: how well the search answers the queries of tests/search/queries.yaml beside stock Pagefind over the same
// passages, and what the first result costs. It asks the site in dist/, built before.
//   --tuning    query by query, of the half that may be looked at
//   --no-cost   without the costs

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { thePublication } from '../../../src/library/publication.ts';
import { kinds, queries, type Query } from '../../search/queries.ts';
import { chromiumLaunch } from '../../support/chromium.ts';
import { serve } from '../../support/serve.ts';
import { askOurs, askStock } from './asking.ts';
import { cardAt, cardAtStock, cardOf } from './cards.ts';
import { mean, measuresOf, type Measures } from './measures.ts';
import { writeStockSite } from './stock-site.ts';

const built = process.env.OUT_DIR || 'dist';
const stockSite = '.build/bench/stock-search';
const { values } = parseArgs({
  options: { tuning: { type: 'boolean', default: false }, 'no-cost': { type: 'boolean', default: false } },
});
if (!existsSync(built)) throw new Error(`${built}/ is not there: npm run build`);

const publication = thePublication();
await writeStockSite(publication, built, stockSite);
const servers = await Promise.all([serve(built, '/'), serve(stockSite, '/')]);
const [ours, stock] = servers.map(({ origin }) => origin) as [string, string];
const browser = await chromium.launch(await chromiumLaunch());

interface Asked {
  query: Query;
  stock: Measures;
  ours: Measures;
  found: string[];
}

const asked: Asked[] = [];
const [ourPage, stockPage] = [await browser.newPage(), await browser.newPage()];
for (const query of queries()) {
  const wanted = new Set(query.units.map((unit) => cardOf(publication, unit)));
  const answer = await askOurs(ourPage, ours, query);
  const found = answer.links.map((link) => cardAt(publication, link));
  const foundByStock = (await askStock(stockPage, stock, query)).links.map(cardAtStock);
  // What must not be found may be, where it is said that it is something else.
  const told = wanted.size === 0 && answer.instead ? [] : found;
  asked.push({ query, found, ours: measuresOf(told, wanted), stock: measuresOf(foundByStock, wanted) });
}

const real = asked.filter(({ query }) => query.kind !== 'nothing');
for (const half of ['tuning', 'test'] as const) {
  const own = real.filter(({ query }) => query.half === half);
  console.log(`\n${half} half, ${own.length} queries\n`);
  console.log(head());
  console.log(row('all', own));
  for (const language of publication.languages)
    console.log(
      row(
        `in ${language}`,
        own.filter(({ query }) => query.in === language),
      ),
    );
  for (const kind of kinds)
    console.log(
      row(
        kind,
        asked.filter(({ query }) => query.half === half && query.kind === kind),
      ),
    );
}
if (values.tuning)
  for (const { query, ours: own, stock: theirs, found } of asked.filter(({ query: { half } }) => half === 'tuning'))
    if (own['nDCG@5'] < 0.5 || own.MRR < 1)
      console.log(
        `${query.in} ${query.kind} ${query.query}: ours MRR ${own.MRR.toFixed(2)}, stock ${theirs.MRR.toFixed(2)}; first ${found.slice(0, 6).join(' ')}`,
      );

await browser.close();
await Promise.all(servers.map((server) => server.close()));

function head(): string {
  const names = ['success@1', 'success@5', 'MRR', 'nDCG@5'];
  const columns = names.flatMap((name) => [`${name} stock`, 'ours']);
  return `| queries | number | ${columns.join(' | ')} |\n| --- | ---: | ${columns.map(() => '---:').join(' | ')} |`;
}

function row(name: string, own: readonly Asked[]): string {
  const [theirs, us] = [mean(own.map((one) => one.stock)), mean(own.map((one) => one.ours))];
  const cells = (Object.keys(us) as (keyof Measures)[]).flatMap((measure) => [theirs[measure], us[measure]]);
  return `| ${name} | ${own.length} | ${cells.map((value) => value.toFixed(2)).join(' | ')} |`;
}

// What the first result costs with nothing kept, as bytes travel and as time goes: the search page of the edition beside Pagefind's own.

import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import type { Language } from '../../../src/i18n/languages.ts';
import { pageUrl } from '../../../src/permalinks/urls.ts';
import type { Publication } from '../../../src/publication/model.ts';

export interface Cost {
  bytes: number;
  milliseconds: number;
}

interface Site {
  url: string;
  field: string;
  result: string;
}

/** @param words one common word of the language each: the cost is their mean */
export async function costOf(browser: Browser, site: Site, words: readonly string[]): Promise<Cost> {
  const costs: Cost[] = [];
  for (const word of words) costs.push(await firstResult(browser, site, word));
  const mean = (of: (cost: Cost) => number) => costs.reduce((sum, cost) => sum + of(cost), 0) / costs.length;
  return { bytes: mean(({ bytes }) => bytes), milliseconds: mean(({ milliseconds }) => milliseconds) };
}

export const ourSite = (origin: string, language: Language): Site => ({
  url: origin + pageUrl('search', language),
  field: 'main [type=search]',
  result: 'main .results > li',
});

export const stockSite = (origin: string, language: Language): Site => ({
  url: `${origin}/${language}/`,
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result',
});

async function firstResult(browser: Browser, { url, field, result }: Site, word: string): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  let isThere = false;
  // What is loaded once the result is there it did not wait for. A worker's requests are the page's.
  page.on('requestfinished', (request) => {
    if (isThere || !isOfSearch(request.url())) return;
    sizes.push(request.response().then((response) => (response ? sizeOf(response) : 0)));
  });
  const there = Promise.withResolvers<number>();
  await page.exposeFunction('firstResult', (at: number) => {
    isThere = true;
    there.resolve(at);
  });
  await page.addInitScript((selector) => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      seen.disconnect();
      (window as unknown as { firstResult: (at: number) => void }).firstResult(performance.now());
    });
    seen.observe(document, { childList: true, subtree: true });
  }, result);
  await page.goto(url);
  await page.waitForSelector(field);
  const start = await page.evaluate(() => performance.now());
  await page.fill(field, word);
  const milliseconds = (await there.promise) - start;
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { bytes, milliseconds };
}

/** Neither the page nor what every page has. */
const isOfSearch = (url: string): boolean => !/\/$|\.(?:woff2|svg|ico)$|\/Page\.astro[^/]*$/.test(new URL(url).pathname);

/** What is text travels packed; Pagefind packs its own. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return /\.(?:js|css|json)$/.test(new URL(response.url()).pathname) ? gzipSync(body).length : body.length;
}

/** Words that stand in many places, of every length of the vocabulary. */
export function commonWords({ texts }: Publication, language: Language): string[] {
  const words = texts.flatMap((chapter) => chapter.in[language].sections).flatMap(({ title }) => title.match(/\p{L}{6,}/gu) ?? []);
  return [...new Set(words.map((word) => word.toLowerCase()))].slice(0, 5);
}

export interface Costs {
  length: string;
  languages: readonly Language[];
  /** of each language */
  ours: readonly Cost[];
  stock: readonly Cost[];
}

export function costTable(all: readonly Costs[]): string {
  const rows = all.flatMap(({ length, languages, ours, stock }) =>
    languages.map((language, at) => {
      const cells = [stock[at], ours[at]].flatMap((cost) => [
        ((cost?.bytes ?? 0) / 1000).toFixed(1),
        (cost?.milliseconds ?? 0).toFixed(0),
      ]);
      return `| ${length} | ${language} | ${cells.join(' | ')} |`;
    }),
  );
  return [
    '| text | language | stock kB | stock ms | ours kB | ours ms |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

// Asks both searches in a real Chromium, each on its own page in the reader's language.

import type { Page } from 'playwright-core';
import { pageUrl } from '../../../src/permalinks/urls.ts';
import type { Query } from '../../search/queries.ts';

export interface Answer {
  /** of each card, the address it leads to first */
  links: string[];
  /** whether it is said that something else was searched */
  instead: boolean;
}

export async function askOurs(page: Page, origin: string, { query, in: language }: Query): Promise<Answer> {
  await page.goto(`${origin}${pageUrl('search', language)}?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('main [data-search=ready]', { state: 'attached' });
  return page.evaluate(() => ({
    links: [...document.querySelectorAll('main .results > li')].flatMap(
      (card) => card.querySelector('a[href]')?.getAttribute('href') ?? [],
    ),
    instead: document.querySelector('main [data-search][data-instead]') !== null,
  }));
}

/** The pages of its results, in its order. */
export async function askStock(page: Page, origin: string, { query, in: language }: Query): Promise<Answer> {
  if (new URL(page.url(), origin).pathname !== `/${language}/`) await page.goto(`${origin}/${language}/`);
  const links = await page.evaluate(async (words) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as StockPagefind;
    const { results } = await pagefind.search(words);
    return Promise.all(results.slice(0, 20).map(async (result) => (await result.data()).url));
  }, query);
  return { links, instead: false };
}

interface StockPagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

// What a reader waits for when they search.

import type { Page } from 'playwright-core';

/** Waits until the query is answered. @returns how many results are shown */
export async function answered(page: Page, within = 'main'): Promise<number> {
  await page.waitForSelector(`${within} [data-search=ready]`, { state: 'attached' });
  return page.locator(`${within} [data-search=ready] .results > li`).count();
}

/** The place the first result leads to. */
export const resultLink = async (page: Page): Promise<string> =>
  (await page.locator('[data-search=ready] .results > li h2 a').first().getAttribute('href')) ?? '';

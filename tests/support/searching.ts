// What a reader waits for on the search page.

import type { Page } from 'playwright-core';

/** Waits until the query is answered. @returns how many results are shown */
export async function answered(page: Page): Promise<number> {
  await page.waitForSelector('main [data-search=ready]', { state: 'attached' });
  return page.locator('main [data-search=ready] li').count();
}

/** The passage the first result leads to. */
export const resultLink = async (page: Page): Promise<string> =>
  (await page.locator('[data-search=ready] li').first().locator('a[href*="#"]').first().getAttribute('href')) ?? '';

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSmallSite } from '../support/browser.ts';

const open = useSmallSite();

/** Presses Tab until the place has the focus; a place that cannot be reached so is a failure. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((to) => document.activeElement?.matches(to), selector)) return;
  }
  throw new Error(`no Tab leads to ${selector} on ${page.url()}`);
}

const follow = async (page: Page, selector: string, to: RegExp): Promise<void> => {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
  await page.waitForURL(to);
};

it('one walks by keyboard from the title page to a source, the other language, both side by side, a passage, and back', async () => {
  const { page, troubles, close } = await open('/id/', { viewport: { width: 390, height: 844 } });
  await follow(page, '.contents a[href="/id/pelabuhan/"]', /\/id\/pelabuhan\/$/);

  await tabTo(page, '#landings-1 [data-furniture=source] a');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.isVisible('.preview')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.isVisible('.preview')).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.matches('#landings-1 [data-furniture=source] a'))).toBe(true);

  await tabTo(page, '#landings-1 a.mark');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.textContent('.in-place')).toContain('The first harbour');
  await page.waitForSelector('.in-place-beside');
  await follow(page, '.in-place-beside', /\/parallel\/harbour\/#landings-1$/);

  await follow(page, '.row[id=landings-2] .mark', /\/p\/landings-2\/$/);
  await follow(page, '.facts a[hreflang=id]', /\/id\/pelabuhan\/#landings-2$/);
  expect(troubles).toEqual([]);
  await close();
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSmallSite } from '../support/browser.ts';

const open = useSmallSite();
/** Low, so that a short page scrolls. */
const low = { viewport: { width: 390, height: 260 } };

const bring = async (page: Page, selector: string): Promise<void> => {
  const isThere = () =>
    page.evaluate(async (to) => {
      const place = document.querySelector(to);
      place?.closest('details')?.setAttribute('open', '');
      place?.scrollIntoView();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return Math.abs(place?.getBoundingClientRect().top ?? Infinity) < innerHeight;
    }, selector);
  // As long as a page is loading, the browser may take it back to the place in the address.
  await expect.poll(isThere).toBe(true);
};

const whereOf = (page: Page): string => {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
};

describe('the language switch', () => {
  it('leads to the block being read, though the address names another that was left behind', async () => {
    const { page, close } = await open('/en/harbour/#harbour-study-1', low);
    await bring(page, '#landings-4');
    await page.click('header a[hreflang=id]');
    await page.waitForURL('**/id/pelabuhan/#landings-4');
    await close();
  });

  it('keeps the query of a search', async () => {
    const { page, close } = await open('/id/cari/?q=vung+tau');
    await page.click('header a[hreflang=en]');
    await page.waitForURL('**/en/search/?q=vung+tau');
    expect(await page.inputValue('#q')).toBe('vung tau');
    await close();
  });

  it.each([
    ['/en/glossary/', 'dt#tuna', 'id', '/id/glosarium/#tuna'],
    ['/id/referensi/', '#ref-harbour2020', 'en', '/en/references/#ref-harbour2020'],
    ['/id/landasan/', '#port-1', 'en', '/en/evidence/#port-1'],
  ])('on %s keeps the entry %s', async (path, entry, to, there) => {
    const { page, close } = await open(path, low);
    await bring(page, entry);
    await page.click(`header a[hreflang=${to}]`);
    await page.waitForURL(`**${there}`);
    await close();
  });

  it('leads from a row of a passage into the chapter at that block', async () => {
    const { page, close } = await open('/p/landings/', low);
    await bring(page, '.row#landings-3');
    await page.click('header a[hreflang=en]');
    await page.waitForURL('**/en/harbour/#landings-3');
    await close();
  });

  it('keeps the paragraph of a page whose paragraphs have no ids', async () => {
    const { page, close } = await open('/en/about/', { viewport: { width: 390, height: 160 } });
    const topOf = () => page.evaluate(() => [...document.querySelectorAll('main p')].at(-1)?.getBoundingClientRect().top ?? -1);
    await bring(page, 'main p:last-of-type');
    expect(await topOf()).toBeLessThan(80);
    // The switch stands at the head of so low a window: one goes back up to it.
    await page.click('header a[hreflang=id]');
    await page.waitForURL('**/id/tentang/');
    await expect.poll(topOf).toBeLessThan(80);
    await close();
  });

  it('leaves the address of a page as it is, whose head one has not left', async () => {
    const { page, close } = await open('/id/pelabuhan/');
    await page.click('header a[hreflang=en]');
    await page.waitForURL('**/en/harbour/');
    expect(whereOf(page)).toBe('/en/harbour/');
    await close();
  });
});

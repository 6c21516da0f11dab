import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { useSmallSite } from '../support/browser.ts';

const open = useSmallSite();

const preview = '.preview:popover-open';

describe('a preview on a wide page', () => {
  it('shows a term by hovering, and goes when one looks away', async () => {
    const { page, troubles, close } = await open('/en/harbour/');
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.hover('a.term[href$="#tuna"]');
    await page.waitForSelector(preview);
    expect(await page.textContent(preview)).toContain('A large fish of the sea.');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
    await page.hover(preview);
    await page.waitForTimeout(400);
    expect(await page.isVisible(preview)).toBe(true);
    await page.mouse.move(5, 5);
    await page.waitForSelector('.preview', { state: 'hidden' });
    expect(troubles).toEqual([]);
    await close();
  });

  it('shows a figure of this page and a table of another by the keyboard; Escape closes it, and the focus stays', async () => {
    const { page, troubles, close } = await open('/en/market/');
    await page.focus('#market-shown-1 .crossref');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.waitForSelector(`${preview} svg:visible`);
    expect(await page.locator(`${preview} [id], ${preview} [data-furniture]`).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.preview', { state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(strings('en').called.figure('2'));
    await page.keyboard.press('Tab');
    await page.waitForSelector(`${preview} table`);
    expect(await page.textContent(preview)).toContain('Fish a day');
    expect(troubles).toEqual([]);
    await close();
  });

  it('shows no source that stands beside its block, and one that a table names', async () => {
    const { page, close } = await open('/en/harbour/');
    await page.hover('#landings-1 [data-furniture=source] a');
    await page.waitForTimeout(700);
    expect(await page.locator(preview).count()).toBe(0);
    await page.hover('#landings-3 a.citation');
    await page.waitForSelector(preview);
    expect(await page.textContent(preview)).toContain('Harbour Office. (2020)');
    await close();
  });

  it('shows of a row side by side what it says in the language of the link', async () => {
    const { page, troubles, close } = await open('/parallel/market/');
    await page.hover('#market-shown-1 .side[lang=en] .crossref >> nth=1');
    await page.waitForSelector(`${preview} table`);
    const words = await page.textContent(preview);
    expect(words).toContain('Tonnes');
    expect(words).not.toContain('Ikan sehari');
    expect(words).not.toContain('Ton ');
    expect(troubles).toEqual([]);
    await close();
  });

  it('leaves a click to the link', async () => {
    const { page, close } = await open('/en/market/');
    await page.click('#market-shown-1 .crossref >> nth=1');
    await page.waitForURL('**/en/harbour/#landings-3');
    await close();
  });
});

describe('a preview on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

  it('shows a section with its heading and first words in a sheet, with the way there', async () => {
    const { page, troubles, close } = await open('/en/harbour/', phone);
    await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('#landings-1 .crossref');
      if (link) link.hash = '#landings';
    });
    await page.tap('#landings-1 .crossref');
    await page.waitForSelector(preview);
    const words = await page.textContent(preview);
    expect(words).toContain('What is landed');
    expect(words).toContain('The first harbour lands 20 tonnes');
    await page.tap(`.preview a:text-is("${strings('en').fullPage}")`);
    await page.waitForURL('**#landings');
    expect(troubles).toEqual([]);
    await close();
  });

  it('is a link without JavaScript', async () => {
    const { page, close } = await open('/en/market/', { ...phone, javaScriptEnabled: false });
    await page.tap('#market-shown-1 .crossref >> nth=1');
    await page.waitForURL('**/en/harbour/#landings-3');
    await close();
  });

  it('goes there all the same where it cannot be had', async () => {
    const { page, close } = await open('/en/market/', phone);
    await page.route('**/en/harbour/', (route) => (route.request().isNavigationRequest() ? route.fallback() : route.abort()));
    await page.tap('#market-shown-1 .crossref >> nth=1');
    await page.waitForURL('**/en/harbour/#landings-3');
    await close();
  });
});

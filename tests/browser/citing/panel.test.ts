import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { strings } from '../../../src/i18n/strings.ts';
import { clipboardOf, refuseCopying } from '../../support/clipboard.ts';
import { useSmallSite } from '../../support/browser.ts';

const open = useSmallSite();
const phone = { viewport: { width: 390, height: 844 } };

const doubled = () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
};
const copying = { permissions: ['clipboard-read', 'clipboard-write'] };
const isMarkFocused = (page: Page, id: string) =>
  page.evaluate((block) => document.activeElement === document.querySelector(`#${block} a.mark`), id);

describe('the panel of a block', () => {
  it('opens under it from its number, in the other language and with its citation; Esc closes it, and focus comes back', async () => {
    const { page, troubles, close } = await open('/id/pelabuhan/', { viewport: { width: 820, height: 900 } });
    await page.click('#landings-1 a.mark');
    const opened = page.locator('#landings-1 + .in-place');
    await expect.poll(() => opened.textContent()).toContain('The first harbour lands 20 tonnes a day');
    expect(new URL(page.url()).pathname).toBe('/id/pelabuhan/');
    expect(await opened.locator('.in-place-text').getAttribute('lang')).toBe('en');
    expect(await opened.locator('[role=status]').first().textContent()).not.toBe('');
    expect(await opened.locator('.in-place-text [data-furniture], .rests-on').count()).toBe(0);
    expect(await page.getAttribute('#landings-1 a.mark', 'aria-expanded')).toBe('true');
    expect(await opened.locator('.in-place-language a').getAttribute('href')).toMatch(/\/en\/harbour\/#landings-1$/);
    expect(await opened.locator('.in-place-address').textContent()).toBe('http://localhost:4321/p/landings-1/');
    expect(await opened.locator('.in-place-citation').textContent()).toMatch(/^Yang didaratkan\. \(2026\)\. Dalam .*§ 1\.2 ¶ 1\]$/);
    expect(await opened.locator('.in-place-beside').getAttribute('href')).toMatch(/\/parallel\/harbour\/#landings-1$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await opened.count()).toBe(0);
    expect(await isMarkFocused(page, 'landings-1')).toBe(true);
    expect(await page.getAttribute('#landings-1 a.mark', 'aria-expanded')).toBe(null);
    expect(troubles).toEqual([]);
    await close();
  });

  it('is a sheet from below on a phone, which leaves the page where it is', async () => {
    const { page, troubles, close } = await open('/id/pelabuhan/', { ...phone, hasTouch: true });
    await page.tap('#landings-1 a.mark');
    const sheet = page.locator('.preview:popover-open');
    await expect.poll(() => sheet.textContent()).toContain('The first harbour lands 20 tonnes a day');
    await expect.poll(() => sheet.textContent()).toContain('§ 1.2 ¶ 1]');
    const box = await sheet.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.tap('.in-place-close');
    await expect.poll(() => page.isVisible('.preview')).toBe(false);
    expect(await isMarkFocused(page, 'landings-1')).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });

  it('closes at a second press of the number, and by its button', async () => {
    const { page, close } = await open('/en/harbour/');
    const opened = page.locator('.in-place');
    await page.click('#landings-2 a.mark');
    await expect.poll(() => opened.textContent()).toContain('cakalang');
    await page.click('#landings-2 a.mark');
    await expect.poll(() => opened.count()).toBe(0);
    await page.focus('#landings-2 a.mark');
    await page.keyboard.press('Enter');
    await opened.locator('.in-place-close').click();
    await expect.poll(() => opened.count()).toBe(0);
    await expect.poll(() => isMarkFocused(page, 'landings-2')).toBe(true);
    await close();
  });

  it('doubles no id and widens no page, whatever is opened', async () => {
    for (const [path, width] of [
      ['/en/harbour/', 768],
      ['/id/pasar/', 820],
      ['/en/market/', 1440],
    ] as const) {
      const { page, close } = await open(path, { viewport: { width, height: 900 } });
      for (const mark of await page.locator('a.mark').all()) await mark.click();
      await expect.poll(() => page.locator('[aria-busy]').count(), { timeout: 10_000 }).toBe(0);
      expect(await page.locator('.in-place').count()).toBeGreaterThan(5);
      expect(await page.evaluate(doubled)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await close();
    }
  });

  it('has the whole of a table, and of a figure', async () => {
    const { page, close } = await open('/id/pelabuhan/');
    await page.click('#landings-3 a.mark');
    await expect.poll(() => page.isVisible('.in-place :text("Tonnes")')).toBe(true);
    await page.goto(new URL('/en/harbour/', page.url()).href);
    await page.click('#picture-1 a.mark');
    await expect.poll(() => page.isVisible('.in-place-text[lang=id] .picture svg')).toBe(true);
    await page.goto(new URL('/id/pelabuhan/', page.url()).href);
    await page.click('#picture-1 a.mark');
    await expect.poll(() => page.isVisible('.in-place-text[lang=en] .picture svg')).toBe(true);
    await close();
  });

  it('is not copied with the paragraphs around it', async () => {
    const { page, close } = await open('/id/pelabuhan/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('#landings-1 a.mark');
    await expect.poll(() => page.textContent('.in-place')).toContain('The first harbour');
    const from = await page.locator('#landings-1').boundingBox();
    const to = await page.locator('#landings-2').boundingBox();
    await page.mouse.move((from?.x ?? 0) + 2, (from?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + 40, { steps: 8 });
    await page.mouse.up();
    await page.waitForTimeout(200);
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Pelabuhan pertama');
    expect(copied).toContain('tuna');
    expect(copied).not.toContain('The first harbour');
    await close();
  });

  it('is a step away where its page cannot be had, with a key held, and without JavaScript', async () => {
    const failing = await open('/id/pelabuhan/');
    await failing.page.route('**/p/landings-1/', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await failing.page.click('#landings-1 a.mark');
    await failing.page.waitForURL('**/p/landings-1/');
    await failing.close();

    const { page, close } = await open('/id/pelabuhan/');
    const [another] = await Promise.all([
      page.context().waitForEvent('page'),
      page.click('#landings-1 a.mark', { modifiers: ['Control'] }),
    ]);
    await another.waitForURL('**/p/landings-1/');
    expect(await page.locator('.in-place').count()).toBe(0);
    await close();

    const bare = await open('/id/pelabuhan/', { javaScriptEnabled: false });
    await bare.page.click('#landings-1 a.mark');
    expect(new URL(bare.page.url()).pathname).toBe('/p/landings-1/');
    await bare.close();
  });
});

describe('the panel of a section', () => {
  const control = '#landings .section-head .tools a >> nth=0';

  it('opens under its heading, and copies its link, its citation in the style looked at last, and BibTeX', async () => {
    const { page, troubles, close } = await open('/p/landings/', copying);
    await page.click('#en-cite-harvard >> xpath=../summary');
    await page.goto(new URL('/en/harbour/', page.url()).href);
    await page.click(control);
    const opened = page.locator('#landings > .section-head + .in-place');
    await expect.poll(() => opened.locator('.in-place-style').textContent()).toBe('Harvard');
    const copied = async (words: string) => {
      await opened.getByRole('button', { name: words }).click();
      await expect.poll(() => opened.locator('.copy-status').textContent()).toBe(strings('en').copied);
      return clipboardOf(page);
    };
    expect((await copied(strings('en').copyLink)).plain).toBe('http://localhost:4321/p/landings/');
    const { plain, html } = await copied(strings('en').copyCitation);
    expect(plain).toMatch(/^‘What is landed’ \(2026\) in Two harbours\. .* \(Accessed: \d+ \w+ \d{4}\)\. \[.*§ 1\.2\]$/);
    expect(html).toContain('<i>Two harbours</i>');
    expect((await copied(strings('en').copyBibtex)).plain).toMatch(/^@inbook\{landings\.en,/);
    const ways = await opened
      .locator('.tools a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href)));
    expect(ways.map(({ pathname, hash }) => pathname + hash)).toEqual([
      '/p/landings/',
      '/id/pelabuhan/#landings',
      '/parallel/harbour/#landings',
    ]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('shows selected what the browser lets no one copy', async () => {
    const { page, close } = await open('/en/harbour/');
    await page.click(control);
    await page.waitForSelector('.in-place .tools button');
    await refuseCopying(page, 'refusing');
    await page.click(`.in-place :text-is("${strings('en').copyBibtex}")`);
    await expect.poll(() => page.textContent('.in-place .copy-status')).toBe(strings('en').copyRefused);
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^@inbook\{landings\.en,/);
    await close();
  });

  it('is its page without JavaScript; a chapter has one too', async () => {
    const bare = await open('/en/harbour/', { javaScriptEnabled: false });
    await bare.page.click(control);
    expect(new URL(bare.page.url()).pathname).toBe('/p/landings/');
    await bare.close();
    const { page, close } = await open('/en/harbour/');
    await page.click('.page-header .tools a >> nth=0');
    await expect.poll(() => page.textContent('.page-header .in-place .in-place-address')).toBe('http://localhost:4321/p/harbour/');
    await close();
  });
});

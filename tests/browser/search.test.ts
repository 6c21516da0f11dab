import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { useSmallSite } from '../support/browser.ts';
import { answered, resultLink } from '../support/searching.ts';

const open = useSmallSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { width: 390, height: 844 };

describe('the search page', () => {
  it.each([
    ['/id/cari/', 'pelabuhan'],
    ['/id/cari/', 'Vũng Tàu'],
    ['/id/cari/', 'vungtau'],
    ['/id/cari/', 'harbour'],
    ['/en/search/', 'harbour'],
    ['/en/search/', 'vung tau'],
    ['/en/search/', '"vung tau"'],
    ['/en/search/', 'pelabuhan'],
  ])('%s finds %s, and keeps to its language', async (path, query) => {
    const { page, troubles, close } = await open(`${path}?q=${encodeURIComponent(query)}`);
    expect(await answered(page)).toBeGreaterThan(0);
    expect(await page.locator('.results mark').count()).toBeGreaterThan(0);
    expect(await resultLink(page)).toMatch(new RegExp(`^${path.slice(0, 4)}`));
    expect(await page.locator('.results').textContent()).not.toMatch(/\u2060|[{}]|\\frac/);
    expect(troubles).toEqual([]);
    await close();
  });

  it('says what was not found, and what was searched instead', async () => {
    const { page, close } = await open('/en/search/?q=xylophone');
    expect(await answered(page)).toBe(0);
    expect(await page.textContent('main [role=status]')).toContain('Not found: “xylophone”');
    await page.fill('main [type=search]', 'harbuor');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('main [role=status]')).toContain(strings('en').didYouMean);
    await page.click('main [role=status] button');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=harbour');
    await close();
  });

  it('answers as one types, is walked by arrows, and opens where the words are marked', async () => {
    const { page, troubles, close } = await open('/id/cari/', { viewport: phone });
    await page.focus('main [type=search]');
    await page.keyboard.type('pelabuhan');
    await answered(page);
    await expect.poll(() => new URL(page.url()).search).toBe('?q=pelabuhan');
    expect(await page.title()).toMatch(/^pelabuhan · /);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.results h2') !== null)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hits');
    const inView = () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('found-now') ?? [])] as Range[];
        const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(inView).toBe(true);
    await page.click(`.hits button:text-is("${strings('id').removeMarks}")`);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('goes back to the results, and to the one that was opened', async () => {
    const { page, close } = await open('/id/cari/?q=pelabuhan');
    const shown = await answered(page);
    const href = await page
      .locator('.results h2 a')
      .last()
      .evaluate((link: HTMLAnchorElement) => link.href);
    await page.locator('.results h2 a').last().click();
    await page.waitForURL(href);
    await page.goBack();
    expect(await answered(page)).toBe(shown);
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(href);
    await close();
  });

  it('in the dialog leads to a place on this very page, and back to the results', async () => {
    const { page, close } = await open('/en/harbour/?q=tuna#landings-1');
    const dialog = page.locator('dialog[open]');
    await page.keyboard.press('/');
    await dialog.waitFor();
    await page.keyboard.type('tuna');
    await dialog.locator('.results a[href$="/en/harbour/?q=tuna#landings-2"]').first().click();
    await expect.poll(() => dialog.count()).toBe(0);
    expect(page.url()).toMatch(/#landings-2$/);
    await page.goBack();
    await expect.poll(() => dialog.locator('.results a').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await close();
  });

  it('shows what someone typed as words, not as markup', async () => {
    const { page, close } = await open(`/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> vung')}`);
    await answered(page);
    expect(await page.textContent('main [role=status]')).toContain('<img src=x');
    expect(await page.locator('main img').count()).toBe(0);
    await close();
  });

  it('is narrowed by kind', async () => {
    const { page, close } = await open('/en/search/?q=tuna', { viewport: { width: 1440, height: 900 } });
    const all = await answered(page);
    await page.uncheck('.filters [value=term]');
    await expect.poll(() => page.locator('.results > li').count()).toBeLessThan(all);
    await close();
  });

  it('leads to the concordance without JavaScript', async () => {
    const { page, close } = await open('/id/cari/', { javaScriptEnabled: false });
    await page.fill('main [type=search]', 'pelabuhan');
    await page.click('.search-form button');
    expect(new URL(page.url()).pathname).toBe('/id/konkordansi/');
    await page.click('.letters a:text-is("P")');
    expect(await page.textContent('.concordance')).toContain('pelabuhan');
    await close();
  });
});

describe('the dialog', () => {
  it.each(['click', '/', 'Control+k'])('opens by %s with nothing loaded before, and gives the focus back', async (way) => {
    const { page, troubles, close } = await open('/en/harbour/', { viewport: phone });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
    if (way === 'click') await page.click('a[data-search]');
    else await page.keyboard.press(way);
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type('harbour');
    await expect.poll(() => answered(page, 'dialog')).toBeGreaterThan(0);
    // The first empties the field, as fields of search do.
    await page.keyboard.press('Escape');
    if (await page.isVisible('dialog')) await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'hidden' });
    expect(troubles).toEqual([]);
    await close();
  });

  it('has nothing that axe finds, with results shown', async () => {
    const { page, close } = await open('/id/pelabuhan/', { viewport: phone, reducedMotion: 'reduce' });
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type('pelabuhan');
    await answered(page, 'dialog');
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run('dialog', { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);
    await close();
  });
});

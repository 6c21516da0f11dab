import { describe, expect, it } from 'vitest';
import { thePublication } from '../../src/library/publication.ts';
import { pageUrl } from '../../src/permalinks/urls.ts';
import { blocksOf } from '../../src/publication/model.ts';
import { useBrowser, useSmallSite } from '../support/browser.ts';
import { answered, resultLink } from '../support/searching.ts';

const open = useSmallSite();
const openWhole = useBrowser();

describe('search', () => {
  it.each([
    ['/id/cari/', 'pelabuhan'],
    ['/id/cari/', 'Vũng Tàu'],
    ['/id/cari/', 'vung tau'],
    ['/en/search/', 'harbour'],
    ['/en/search/', 'vung tau'],
    ['/en/search/', '"vung tau"'],
  ])('%s finds %s, and a result opens at its passage', async (path, query) => {
    const { page, troubles, close } = await open(`${path}?q=${encodeURIComponent(query)}`);
    expect(await answered(page)).toBeGreaterThan(0);
    expect(await page.locator('.results li .where').first().textContent()).toMatch(/§ \d/);
    expect(await page.locator('.results li mark').count()).toBeGreaterThan(0);
    const href = await resultLink(page);
    await page.locator('.results li a').first().click();
    await page.waitForURL(`**${href}`);
    const id = href.split('#')[1] ?? '';
    expect(await page.evaluate((unit) => (document.getElementById(unit)?.getBoundingClientRect().top ?? -1) >= -1, id)).toBe(true);
    expect(
      await page.evaluate((unit) => (document.getElementById(unit)?.getBoundingClientRect().top ?? 1e9) < innerHeight, id),
    ).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });

  it('says so when there is nothing', async () => {
    const { page, close } = await open('/en/search/?q=xylophone');
    expect(await answered(page)).toBe(0);
    expect(await page.textContent('main [role=status]')).toContain('No results for “xylophone”');
    await close();
  });

  it('works by keyboard, keeps the query in its address, and goes back with it', async () => {
    const { page, close } = await open('/id/cari/');
    await page.focus('#q');
    await page.keyboard.type('pelabuhan');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(new URL(page.url()).search).toBe('?q=pelabuhan');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.results li') !== null)).toBe(true);
    await page.fill('#q', 'cakalang');
    await page.keyboard.press('Enter');
    await page.waitForURL('**?q=cakalang');
    await page.goBack();
    await expect.poll(() => page.inputValue('#q')).toBe('pelabuhan');
    await close();
  });

  it('shows what an author may write as words, not as markup', async () => {
    const { page, close } = await open(`/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> vung')}`);
    await answered(page);
    expect(await page.textContent('main [role=status]')).toContain('<img src=x');
    expect(await page.locator('main img').count()).toBe(0);
    await close();
  });

  it('leads to the contents without JavaScript', async () => {
    const { page, close } = await open('/id/cari/', { javaScriptEnabled: false });
    await page.click('noscript a[href="/id/#contents"]');
    expect(new URL(page.url()).pathname).toBe('/id/');
    await close();
  });

  it.each(thePublication().languages)('finds a word of the whole publication in %s', async (language) => {
    const [first] = thePublication().texts.flatMap((chapter) => blocksOf(chapter.in[language]));
    const [word = ''] = (first?.text.match(/\p{L}+/gu) ?? []).sort((one, two) => two.length - one.length);
    const { page, troubles, close } = await openWhole(`${pageUrl('search', language)}?q=${encodeURIComponent(word)}`);
    expect(await answered(page), word).toBeGreaterThan(0);
    expect(await resultLink(page)).toMatch(new RegExp(`^/${language}/.+#.`));
    expect(troubles).toEqual([]);
    await close();
  });
});

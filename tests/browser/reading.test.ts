import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const open = useBrowser();

const inView = (selector: string) => {
  const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return bottom > 0 && top < innerHeight;
};

describe('the language switch', () => {
  it('leads to the same chapter without JavaScript', async () => {
    const { page, close } = await open('/id/inisiasi/', { javaScriptEnabled: false });
    await page.click('header a[hreflang=en]');
    expect(new URL(page.url()).pathname).toBe('/en/initiation/');
    await close();
  });

  it('leads to the section or block in the address', async () => {
    const { page, close } = await open('/id/inisiasi/#memorandum-2');
    await page.click('header a[hreflang=en]');
    await page.waitForURL('**/en/initiation/#memorandum-2');
    expect(await page.evaluate(inView, '#memorandum-2')).toBe(true);
    await close();
  });

  it('leads to the block being read, where the address names none', async () => {
    const { page, close } = await open('/en/initiation/', { viewport: { width: 390, height: 844 } });
    await page.evaluate(() => document.querySelector('#memorandum-1')?.scrollIntoView({ block: 'start' }));
    await page.click('header a[hreflang=id]');
    await page.waitForURL(/\/id\/inisiasi\/#memorandum/);
    await close();
  });
});

describe('the language switch at the head of a wide page', () => {
  it('leads to the block last read, though the reader went back up to it', async () => {
    const { page, close } = await open('/en/initiation/');
    await page.evaluate(() => document.querySelector('#memorandum-2')?.scrollIntoView({ block: 'start' }));
    await page.waitForTimeout(300);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(300);
    await page.click('header a[hreflang=id]');
    await page.waitForURL(/\/id\/inisiasi\/#memorandum-2/);
    await close();
  });
});

describe('a permalink', () => {
  it('opens the passage, and leads back to its place in the chapter', async () => {
    const { page, close } = await open('/p/memorandum-2/');
    await page.click('.facts a[hreflang=en]');
    await page.waitForURL('**/en/initiation/#memorandum-2');
    expect(await page.evaluate(inView, '#memorandum-2')).toBe(true);
    await close();
  });

  it('is copied whole by its button', async () => {
    const { page, close } = await open('/p/memorandum/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('[data-copy]');
    await expect.poll(() => page.textContent('[data-copy]')).toBe('Tersalin');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.getAttribute('[data-copy]', 'data-copy'));
    await close();
  });
});

describe('without JavaScript', () => {
  it('all text, contents and permalinks are there, and no button that would do nothing', async () => {
    const { page, troubles, close } = await open('/id/', { javaScriptEnabled: false });
    await page.click('.contents a >> nth=3');
    expect(await page.isVisible('#memorandum-1')).toBe(true);
    await page.click('#memorandum-1 .mark');
    expect(new URL(page.url()).pathname).toBe('/p/memorandum-1/');
    expect(await page.isVisible('.row .side[lang=en]')).toBe(true);
    expect(await page.isVisible('[data-copy]')).toBe(false);
    expect(troubles).toEqual([]);
    await close();
  });

  it('the scheme is switched by its radios', async () => {
    const { page, close } = await open('/id/', { javaScriptEnabled: false, colorScheme: 'light' });
    const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const light = await paper();
    await page.click('#scheme-dark');
    expect(await paper()).not.toBe(light);
    await close();
  });
});

describe('the scheme', () => {
  it('is remembered from page to page', async () => {
    const { page, close } = await open('/id/', { colorScheme: 'light' });
    await page.click('#scheme-dark');
    await page.click('.contents a >> nth=0');
    await expect.poll(() => page.isChecked('#scheme-dark')).toBe(true);
    await close();
  });
});

describe('without JavaScript', () => {
  it('the search page leads through the index to a section, and a term to its definition', async () => {
    const { page, troubles, close } = await open('/en/search/', { javaScriptEnabled: false });
    await page.click('main a[href="/en/index/"]');
    expect(await page.textContent('h1')).toBe('Index');
    await page.click('.letters a:text-is("C")');
    await page.click('#codex .sections a');
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/en/execution/#loss-and-quality');
    await page.click('a.term[data-term=codex]');
    await page.waitForURL('**/en/glossary/#codex');
    expect(await page.evaluate(inView, 'dt#codex')).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });
});

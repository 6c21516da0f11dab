import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { useSmallSite } from '../support/browser.ts';

const open = useSmallSite();

const inView = (selector: string) => {
  const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return bottom > 0 && top < innerHeight;
};

describe('the language switch', () => {
  it('leads to the same chapter without JavaScript', async () => {
    const { page, close } = await open('/id/pelabuhan/', { javaScriptEnabled: false });
    await page.click('header a[hreflang=en]');
    expect(new URL(page.url()).pathname).toBe('/en/harbour/');
    await close();
  });

  it('leads to the section or block in the address', async () => {
    const { page, close } = await open('/id/pelabuhan/#landings-2');
    await page.click('header a[hreflang=en]');
    await page.waitForURL('**/en/harbour/#landings-2');
    expect(await page.evaluate(inView, '#landings-2')).toBe(true);
    await close();
  });

  it('leads to the block being read, where the address names none', async () => {
    const { page, close } = await open('/en/harbour/', { viewport: { width: 390, height: 844 } });
    await page.evaluate(() => document.querySelector('#landings-1')?.scrollIntoView({ block: 'start' }));
    await page.click('header a[hreflang=id]');
    await page.waitForURL(/\/id\/pelabuhan\/#landings/);
    await close();
  });
});

describe('the language switch at the head of a wide page', () => {
  it('leads to the block last read, though the reader went back up to it', async () => {
    const { page, close } = await open('/en/market/');
    await page.evaluate(() => document.querySelector('#market-shown-4')?.scrollIntoView({ block: 'start' }));
    await page.waitForTimeout(300);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(300);
    await page.click('header a[hreflang=id]');
    await page.waitForURL(/\/id\/pasar\/#market-shown-4/);
    await close();
  });
});

describe('a permalink', () => {
  it('opens the passage, and leads back to its place in the chapter', async () => {
    const { page, close } = await open('/p/landings-2/');
    await page.click('.facts a[hreflang=en]');
    await page.waitForURL('**/en/harbour/#landings-2');
    expect(await page.evaluate(inView, '#landings-2')).toBe(true);
    await close();
  });

  it('is copied whole by its button', async () => {
    const { page, close } = await open('/p/landings/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const button = '[data-copy-words=permalink]';
    await page.click(button);
    await expect.poll(() => page.textContent('.copy-status')).toBe(strings('id').copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.textContent('#permalink'));
    await close();
  });
});

describe('without JavaScript', () => {
  it('all text, contents and permalinks are there, and no button that would do nothing', async () => {
    const { page, troubles, close } = await open('/id/', { javaScriptEnabled: false });
    await page.click('.contents a[href="/id/pelabuhan/"]');
    expect(await page.isVisible('#landings-1')).toBe(true);
    await page.click('#landings-1 .mark');
    expect(new URL(page.url()).pathname).toBe('/p/landings-1/');
    expect(await page.isVisible('.row .side[lang=en]')).toBe(true);
    expect(await page.isVisible('[data-copy-words]')).toBe(false);
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
    await page.click('.contents li a >> nth=0');
    await expect.poll(() => page.isChecked('#scheme-dark')).toBe(true);
    await close();
  });
});

describe('without JavaScript', () => {
  it('the search page leads through the index to a section, and a term to its definition', async () => {
    const { page, troubles, close } = await open('/en/search/', { javaScriptEnabled: false });
    await page.click('main a[href="/en/index/"]');
    expect(await page.textContent('h1')).toBe('Index');
    await page.click('.letters a:text-is("T")');
    await page.click('#tuna .sections a');
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/en/harbour/#landings');
    await page.click('a.term[href$="#tuna"]');
    await page.waitForURL('**/en/glossary/#tuna');
    expect(await page.evaluate(inView, 'dt#tuna')).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });
});

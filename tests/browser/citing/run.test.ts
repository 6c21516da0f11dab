import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/i18n/strings.ts';
import { styleNames } from '../../../src/citation/records/formatted.ts';
import { clipboardOf } from '../../support/clipboard.ts';
import { useSmallSite } from '../../support/browser.ts';

const open = useSmallSite();

const address = 'http://localhost:4321/p/landings-2/?to=landings-4';
const place = '§ 1.2 ¶¶ 2–4';
const rows = (page: Page) => page.locator('[data-row]').evaluateAll((all) => all.map(({ id }) => id));
const words = async (page: Page, selector: string) => (await page.textContent(selector)) ?? '';

describe('a run of blocks', () => {
  it('is shown, and cited in every style, language and record', async () => {
    const { page, troubles, close } = await open('/p/landings-2/?to=landings-4', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await expect.poll(() => rows(page)).toEqual(['landings-2', 'landings-3', 'landings-4']);
    await expect.poll(() => words(page, '#permalink')).toBe(address);
    for (const language of ['id', 'en'] as const) {
      for (const style of styleNames) {
        const citation = await words(page, `#${language}-cite-${style}`);
        expect(citation).toContain(address);
        expect(citation).toContain(place);
      }
      for (const record of ['wikipedia', 'bib', 'ris', 'json']) {
        const text = await words(page, `#${language}-record-${record}`);
        expect(text).toContain(place);
        expect(text).toMatch(record === 'wikipedia' ? /landings-2\/\?to/ : /landings-2-to-landings-4/);
        expect(text).not.toMatch(/landings-2\/(?!\?)/);
      }
      const t = strings(language);
      expect(await page.textContent(`[data-cited-in=${language}] h2`)).toBe(t.citeRun(t.run('2', '4')));
      expect(await words(page, `[data-cited-in=${language}] [data-rests]`)).toBe(t.ground.context);
    }
    expect(await page.title()).toContain(place);
    expect(await page.getAttribute('.Z3988', 'title')).toContain(encodeURIComponent(address));
    expect(await page.locator('[data-block-alone]').count()).toBe(0);
    await page.click('[data-copy-words=permalink]');
    await expect.poll(async () => (await clipboardOf(page)).plain).toBe(address);
    expect(troubles).toEqual([]);
    await close();
  });

  it('is marked in the chapter that one goes back to', async () => {
    const { page, troubles, close } = await open('/p/landings-1/?to=landings-3');
    await expect
      .poll(() => page.getAttribute('.facts a[hreflang=en]', 'href'))
      .toMatch(/\/en\/harbour\/\?to=landings-3#landings-1$/);
    await page.click('.facts a[hreflang=en]');
    await page.waitForURL('**/en/harbour/**');
    const marked = () => page.locator('.in-run').evaluateAll((blocks) => blocks.map(({ id }) => id));
    await expect.poll(marked).toEqual(['landings-1', 'landings-2', 'landings-3']);
    const ground = (id: string) => page.locator(`#${id}`).evaluate((block) => getComputedStyle(block).backgroundColor);
    expect(await ground('landings-3')).toBe(await ground('landings-1'));
    expect(await ground('landings-4')).not.toBe(await ground('landings-3'));
    expect(troubles).toEqual([]);
    await close();
  });

  it('is made by choosing its last block, and unmade', async () => {
    const { page, close } = await open('/p/landings-1/');
    expect(await page.locator('.run-to option').allTextContents()).toEqual(['1', '2', '3', '4']);
    await page.selectOption('.run-to select', 'landings-2');
    await page.waitForURL('**/p/landings-1/?to=landings-2');
    await expect.poll(() => rows(page)).toEqual(['landings-1', 'landings-2']);
    expect(await page.inputValue('.run-to select')).toBe('landings-2');
    await page.selectOption('.run-to select', '');
    await page.waitForURL(/\/p\/landings-1\/$/);
    await close();
  });

  it.each(['harbour-study-1', 'landings-1', 'picture-1', 'nowhere', '"><b>'])(
    'that ends with %s is none, and that is said',
    async (to) => {
      const { page, troubles, close } = await open(`/p/landings-2/?to=${encodeURIComponent(to)}`);
      for (const language of ['id', 'en'] as const)
        await expect.poll(() => page.textContent('.no-run')).toContain(strings(language).noRun(to, '§ 1.2'));
      expect(await rows(page)).toEqual(['landings-2']);
      expect(await words(page, '#id-cite-apa')).toContain('§ 1.2 ¶ 2]');
      expect(await page.textContent('[data-cited-in=en] h2')).toBe(strings('en').citeThis.block);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  it('is without JavaScript its first block, with its section at hand', async () => {
    const { page, close } = await open('/p/landings-2/?to=landings-4', { javaScriptEnabled: false });
    expect(await rows(page)).toEqual(['landings-2']);
    expect(await page.isVisible('.run-to')).toBe(false);
    await page.locator('a[data-section]').first().click();
    expect(new URL(page.url()).pathname).toBe('/p/landings/');
    await close();
  });
});

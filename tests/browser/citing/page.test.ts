import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/i18n/strings.ts';
import { clipboardOf, refuseCopying } from '../../support/clipboard.ts';
import { useSmallSite } from '../../support/browser.ts';

const open = useSmallSite();
const copying = { permissions: ['clipboard-read', 'clipboard-write'] };
const button = '[data-copy-words=en-cite-apa]';
const preview = 'http://localhost:4321';

const said = (page: Page) => page.textContent('.copy-status');
const words = async (page: Page, selector: string) => (await page.textContent(selector))?.trim() ?? '';

describe('a citation', () => {
  it('is copied formatted and plain', async () => {
    const { page, troubles, close } = await open('/p/landings-1/', copying);
    await page.click(button);
    await expect.poll(() => said(page)).toBe(strings('id').copied);
    const { plain, html } = await clipboardOf(page);
    expect(plain).toBe(await words(page, '#en-cite-apa'));
    expect(html).toContain('<i>Two harbours</i>');
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(['none', 'refusing'] as const)(
    'is selected for the reader to copy where the clipboard is %s, and that is said',
    async (how) => {
      const { page, close } = await open('/p/landings-1/');
      await refuseCopying(page, how);
      await page.click(button);
      await expect.poll(() => said(page)).toBe(strings('id').copyRefused);
      expect(await page.evaluate(() => String(getSelection()).trim())).toBe(await words(page, '#en-cite-apa'));
      await close();
    },
  );

  it('has the day of reading by the reader’s clock, in the form of each style and language', async () => {
    const { page, close } = await open('/p/landings/');
    const today = await page.evaluate(() => {
      const now = new Date();
      const month = (locale: string, form: 'long' | 'short') => now.toLocaleDateString(locale, { month: form });
      return {
        day: now.getDate(),
        year: now.getFullYear(),
        id: month('id-ID', 'long'),
        en: month('en-GB', 'long'),
        short: month('en-US', 'short'),
      };
    });
    const { day, year } = today;
    const expected = {
      'id-cite-harvard': `(Diakses: ${day} ${today.id} ${year})`,
      'id-cite-vancouver': `[dikutip ${day} ${today.id} ${year}]`,
      'en-cite-harvard': `(Accessed: ${day} ${today.en} ${year})`,
      'en-cite-vancouver': `[cited ${year} ${today.short} ${day}]`,
    };
    for (const [id, read] of Object.entries(expected)) await expect.poll(() => words(page, `#${id}`)).toContain(read);
    await close();
  });

  it('opens in the style that was looked at last', async () => {
    const { page, close } = await open('/p/landings/');
    await page.click('#id-cite-mla >> xpath=../summary');
    await page.goto(new URL('/en/', page.url()).href);
    await expect.poll(() => page.isVisible('#en-cite-mla')).toBe(true);
    expect(await page.isVisible('#en-cite-apa')).toBe(false);
    await close();
  });

  it('can be read in every style, and its files downloaded, without JavaScript', async () => {
    const { page, close } = await open('/p/landings/', { javaScriptEnabled: false });
    for (const style of ['mla', 'vancouver']) {
      await page.click(`#id-cite-${style} >> xpath=../summary`);
      expect(await page.isVisible(`#id-cite-${style}`)).toBe(true);
    }
    expect(await page.isVisible('#id-cite-mla')).toBe(false);
    expect(await words(page, '#id-cite-vancouver')).not.toMatch(/dikutip/);
    await page.locator('.records > summary').first().click();
    const files = await page.locator('.files a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(files).toContain('/cite/landings.en.ris');
    for (const file of files) expect((await page.request.get(new URL(file ?? '', page.url()).href)).status()).toBe(200);
    await close();
  });
});

describe('a link of a site that was built without its address', () => {
  const asBuiltWithout = (page: Page) =>
    page.evaluate((origin) => document.querySelector('.cite')?.setAttribute('data-preview', origin), preview);

  it('is copied with the origin that the page has', async () => {
    const { page, close } = await open('/p/landings/', copying);
    await asBuiltWithout(page);
    const { origin } = new URL(page.url());
    await page.click('[data-copy-words=permalink]');
    await expect.poll(() => said(page)).toBe(strings('id').copied);
    expect((await clipboardOf(page)).plain).toBe(`${origin}/p/landings/`);
    await page.click(button);
    await expect.poll(async () => (await clipboardOf(page)).html).toContain(`href="${origin}/p/landings/"`);
    expect((await clipboardOf(page)).plain).not.toContain(preview);
    await close();
  });

  it('is shown so where the reader copies by hand', async () => {
    const { page, close } = await open('/p/landings/');
    await asBuiltWithout(page);
    await refuseCopying(page, 'none');
    await page.click('[data-copy-words=permalink]');
    await expect.poll(() => page.evaluate(() => String(getSelection()).trim())).toBe(`${new URL(page.url()).origin}/p/landings/`);
    await close();
  });
});

describe('a work of the bibliography', () => {
  it('is copied as BibTeX', async () => {
    const { page, troubles, close } = await open('/en/references/', copying);
    await page.click('#ref-theory1990 [data-bibtex]');
    await expect.poll(() => words(page, '#ref-theory1990 [role=status]')).toBe(strings('en').copied);
    expect((await clipboardOf(page)).plain).toMatch(/^@book\{theory1990,\n[^]*title = \{\{Harbours in theory\}\},\n\}$/);
    expect(troubles).toEqual([]);
    await close();
  });

  it('is in a file with all the others, without JavaScript too', async () => {
    const { page, close } = await open('/en/references/', { javaScriptEnabled: false });
    for (const href of await page
      .locator('.as-files a, [data-bibtex]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      const answer = await page.request.get(new URL(href ?? '', page.url()).href);
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain('Harbours in theory');
    }
    await close();
  });
});

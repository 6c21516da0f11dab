import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/i18n/strings.ts';
import { clipboardOf, refuseCopying } from '../../support/clipboard.ts';
import { useSmallSite, type OpenOptions } from '../../support/browser.ts';

const open = useSmallSite();
const copying = { permissions: ['clipboard-read', 'clipboard-write'] };
const preview = '.preview:popover-open .quotation';
const at = 'http://localhost:4321/p/';

/** Selects from a place in the first text of a block to a place in the last text of another. */
async function select(page: Page, [from, start]: [string, number], [to, end]: [string, number]): Promise<void> {
  const places = { from, start, to, end };
  await page.evaluate((asked) => {
    const texts = (selector: string) => {
      const found: Text[] = [];
      const walker = document.createTreeWalker(document.querySelector(selector) as Element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (!walker.currentNode.parentElement?.closest('[data-furniture]')) found.push(walker.currentNode as Text);
      return found.filter(({ data }) => data.trim());
    };
    const range = document.createRange();
    range.setStart(texts(asked.from)[0] as Text, asked.start);
    range.setEnd(texts(asked.to).at(-1) as Text, asked.end);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, places);
}

async function quoting(page: Page): Promise<void> {
  await page.locator('button.quote').click();
  await page.waitForSelector(preview);
}

async function copied(page: Page): Promise<{ plain: string; html: string }> {
  await page.click('.quoting .button');
  await expect.poll(() => page.textContent('.quoting .copy-status')).toBe(strings('en').copied);
  return clipboardOf(page);
}

async function inHarbour(options: OpenOptions = copying) {
  const opened = await open('/en/harbour/', options);
  // "first harbour lands 20 tonnes a day;1,2 its mass is m, and see the table."
  await select(opened.page, ['#landings-1', 4], ['#landings-1', 1]);
  return opened;
}

describe('selected words of a chapter', () => {
  it('are copied with citation and permalink, and the address of the very words', async () => {
    const { page, troubles, close } = await inHarbour();
    await quoting(page);
    const { plain, html } = await copied(page);
    expect(plain).toBe((await page.locator(preview).innerText()).trim());
    const [quoted, citation, address] = plain.split(/\n+/);
    expect(quoted).toBe('first harbour lands 20 tonnes a day; its mass is m, and see the table.');
    expect(citation).toContain(`In Two harbours (Version 0.1.0). ${at}landings-1/ (`);
    expect(citation).toContain('§ 1.2 ¶ 1]');
    expect(address).toMatch(/^http:\/\/localhost:4321\/p\/landings-1\/#:~:text=first%20harbour%20lands%2020%20tonnes,/);
    expect(html).toMatch(/<blockquote><p>first harbour/);
    expect(html).not.toMatch(/data-|href="#|<sup/);
    expect(troubles).toEqual([]);
    await close();
  });

  // The headless Chromium of the tests does not go to a text fragment: what it would look for is looked for here.
  it('stand on the page of that address, beginning and end as it names them', async () => {
    const { page, close } = await inHarbour();
    await quoting(page);
    const { plain } = await copied(page);
    const address = new URL(plain.split(/\n+/).at(-1) ?? '');
    const [start = '', end = ''] = address.hash.replace('#:~:text=', '').split(',').map(decodeURIComponent);
    await page.goto(new URL(address.pathname, page.url()).href);
    const text = await page.locator('.row .side[lang=en] > .block').innerText();
    expect(text.indexOf(start)).toBeGreaterThan(0);
    expect(text.indexOf(end)).toBeGreaterThan(text.indexOf(start) + start.length);
    await close();
  });

  it('are copied with the numbers of sources, in the other language, and in both', async () => {
    const { page, close } = await inHarbour();
    await quoting(page);
    await page.check('.preview input[type=checkbox]');
    await expect.poll(() => page.innerText(preview)).toContain('a day;[1,2] its mass');
    await page.check('.preview input[value=id]');
    await expect.poll(() => page.innerText(preview)).toMatch(/^Pelabuhan pertama mendaratkan 20 ton sehari;?\[1,2\]/);
    expect(await page.innerText(preview)).not.toContain('first harbour');
    await page.check('.preview input[value=""]');
    await expect.poll(() => page.innerText(preview)).toMatch(/^first harbour[^]*Pelabuhan pertama/);
    const { plain } = await copied(page);
    expect(plain.match(/landings-1\/(?= |$)/gm)?.length).toBe(2);
    expect(plain).toContain('Dalam Dua pelabuhan');
    await close();
  });

  it('of several blocks of a section are a run of them', async () => {
    const { page, close } = await open('/en/harbour/', copying);
    await select(page, ['#landings-1', 4], ['#landings-2', 6]);
    await quoting(page);
    const { plain } = await copied(page);
    expect(plain).toContain(`${at}landings-1/?to=landings-2 (`);
    expect(plain).toContain('§ 1.2 ¶¶ 1–2]');
    expect(plain).not.toContain('#:~:');
    expect(plain).toMatch(/see the table\.\s+tuna;\s+skipja\s/);
    await page.click('.quoting a');
    await page.waitForURL('**/p/landings-1/?to=landings-2');
    await close();
  });

  it('of several sections are cited as what has them all', async () => {
    const { page, close } = await open('/en/harbour/', copying);
    await select(page, ['#landings-4', 0], ['#picture-1 figcaption', 3]);
    await quoting(page);
    expect((await copied(page)).plain).toContain(`${at}landings/ (`);
    await page.keyboard.press('Escape');
    await select(page, ['#harbour-study-2', 0], ['#landings-1', 1]);
    await expect.poll(() => page.locator('#landings-1 + button.quote').count()).toBe(1);
    await quoting(page);
    expect((await copied(page)).plain).toContain(`${at}harbour/ (`);
    await close();
  });

  it('are shown selected where the browser refuses, and that is said', async () => {
    const { page, close } = await inHarbour({});
    await quoting(page);
    await refuseCopying(page, 'none');
    await page.click('.quoting .button');
    await expect.poll(() => page.textContent('.quoting .copy-status')).toBe(strings('en').copyRefused);
    expect(await page.evaluate(() => String(getSelection()).trim())).toContain('first harbour lands 20 tonnes');
    expect(await page.isVisible(preview)).toBe(true);
    await close();
  });

  it('are let go with the button that offers to quote them; nothing else offers it', async () => {
    const { page, close } = await inHarbour({ viewport: { width: 390, height: 844 } });
    await page.waitForSelector('button.quote:popover-open');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => page.isVisible('button.quote')).toBe(false);
    await select(page, ['.summary', 0], ['.summary', 3]);
    await page.waitForTimeout(600);
    expect(await page.isVisible('button.quote')).toBe(false);
    await close();
  });
});

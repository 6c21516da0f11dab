import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { chapterUrl } from '../../src/permalinks/urls.ts';
import { useBrowser, useSmallSite } from '../support/browser.ts';
import { bothSites } from '../support/site.ts';

const open = useSmallSite();
const openReal = useBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const number = '#landings-1 [data-furniture=source] a';
const topOf = (selector: string) => (document.querySelector(selector)?.getBoundingClientRect().top ?? 0) + scrollY;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));

describe('the number of a source on a phone', () => {
  it('opens one sheet with the whole references of its block, the one that was tapped marked; Escape closes it', async () => {
    const { page, troubles, close } = await open('/en/harbour/', phone);
    const place = await page.evaluate(topOf, '#landings-2');
    await page.tap(`${number}[href="#ref-2"]`);
    await page.waitForSelector('.preview:popover-open');
    const entries = page.locator('.preview li');
    expect(await entries.count()).toBe(2);
    const asked = (await page.textContent('.preview li.asked')) ?? '';
    expect(asked).toContain('Writer, A. (1990). Harbours in theory');
    expect(asked).toContain(strings('en').seen.catalogue);
    // Where in the work, and that it is only named.
    expect(asked).toContain('(see p. 5)');
    expect(asked).not.toContain(strings('en').citedIn);
    expect(await page.textContent('.preview')).toContain(strings('en').sourcesOfBlock('¶ 1'));
    // Nothing has moved under it.
    expect(await page.evaluate(topOf, '#landings-2')).toBe(place);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.preview', { state: 'hidden' });
    expect(await focused(page)).toBe('#ref-2');
    expect(troubles).toEqual([]);
    await close();
  });

  it('closes by its button, and by a tap outside', async () => {
    const { page, close } = await open('/en/harbour/', phone);
    await page.tap(number);
    await page.tap(`.preview button:text-is("${strings('en').close}")`);
    await page.waitForSelector('.preview', { state: 'hidden' });
    expect(await focused(page)).toBe('#ref-1');
    await page.tap('#landings-1 .count');
    await page.waitForSelector('.preview:popover-open');
    expect(await page.locator('.preview li').count()).toBe(2);
    expect(await page.locator('.preview li.asked').count()).toBe(0);
    await page.touchscreen.tap(195, 30);
    await page.waitForSelector('.preview', { state: 'hidden' });
    await close();
  });

  it('fetches the chapter’s list on the page of a passage', async () => {
    const { page, troubles, close } = await open('/p/landings-1/', phone);
    await page.tap('.side[lang=en] [data-furniture=source] a');
    await page.waitForSelector('.preview:popover-open');
    expect(await page.textContent('.preview li.asked')).toContain('Harbour Office. (2020)');
    expect(await page.textContent('.preview')).toContain(strings('en').close);
    expect(troubles).toEqual([]);
    await close();
  });

  it('without JavaScript leads to the chapter’s list, where it is marked, and back', async () => {
    const { page, close } = await open('/en/harbour/', { ...phone, javaScriptEnabled: false });
    await page.tap(number);
    expect(new URL(page.url()).hash).toBe('#ref-1');
    const paper = (selector: string) => page.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);
    expect(await paper('#ref-1')).not.toBe(await paper('#ref-2'));
    await page.tap('#ref-1 .uses a[href="#landings-1"]');
    expect(new URL(page.url()).hash).toBe('#landings-1');
    await close();
  });
});

/** Boxes in the margin, from top to bottom, and the tops of blocks with a group. */
function margin() {
  const box = (element: Element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return { name: element.className, top, bottom, left, right };
  };
  const groups = [...document.querySelectorAll('aside.sources')];
  const boxes = [...groups, ...document.querySelectorAll('.section-head > .tools')].map(box).sort((a, b) => a.top - b.top);
  const blocks = [...document.querySelectorAll('.block')].map(box);
  const first = (element: Element) => {
    const line = element.nextElementSibling?.getBoundingClientRect();
    return { group: box(element).top, block: line?.top ?? NaN };
  };
  return { boxes, blocks, places: groups.map(first), width: innerWidth };
}

describe.each(bothSites())('the groups of sources beside the chapters of $name', ({ name, publication }) => {
  const urls = publication.texts.flatMap((chapter) => publication.languages.map((language) => chapterUrl(chapter, language)));
  it.each([1088, 1440])('touch nothing, and begin where their block does, at %i', { timeout: 120_000 }, async (width) => {
    const visit = name === 'the publication' ? openReal : open;
    const { page, close } = await visit(urls[0] ?? '/', { viewport: { width, height: 900 } });
    for (const url of urls) {
      await page.goto(new URL(url, page.url()).href);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const { boxes, blocks, places } = await page.evaluate(margin);
      expect(places.length, url).toBeGreaterThan(0);
      for (const [at, { top, right, left }] of boxes.entries()) {
        const above = boxes[at - 1];
        if (above) expect(top, `${url} ${at}`).toBeGreaterThanOrEqual(above.bottom);
        expect(right).toBeLessThanOrEqual(width);
        for (const block of blocks) expect(left, url).toBeGreaterThan(block.right);
      }
      for (const [at, { group, block }] of places.entries()) {
        // One that is longer than its block moves the next one down.
        const pushed = boxes.some(({ name: of, bottom }) => /\bsources\b/.test(of) && bottom < group && bottom > group - 24);
        if (!pushed) expect(Math.abs(group - block), `${url} ${at}`).toBeLessThan(10);
      }
    }
    await close();
  });
});

describe('ground lines', () => {
  it.each([320, 390, 820, 1088, 1440])('touch no number, label or text at %i', async (width) => {
    const { page, close } = await open('/id/pelabuhan/', { viewport: { width, height: 900 } });
    const touching = await page.evaluate(() => {
      const found: string[] = [];
      for (const block of document.querySelectorAll<HTMLElement>('.block[data-ground]')) {
        const { left } = block.getBoundingClientRect();
        const lines = (['::before', '::after'] as const).flatMap((pseudo) => {
          const { content, insetInlineStart, borderInlineStartWidth } = getComputedStyle(block, pseudo);
          const start = left + parseFloat(insetInlineStart);
          return content === 'none' ? [] : [{ start, end: start + parseFloat(borderInlineStartWidth) }];
        });
        const texts = [...block.querySelectorAll('.mark, .mark-ground')].flatMap((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return [...range.getClientRects()].filter(({ width: wide }) => wide > 0);
        });
        for (const { start, end } of lines) {
          if (end > left - 4 || start < 0) found.push(`${block.id}: text`);
          for (const text of texts) if (text.right > start - 2 && text.left < end + 2) found.push(`${block.id}: label`);
        }
      }
      const [outline] = document.querySelectorAll('.outline-wide ol');
      const right = outline?.getBoundingClientRect().right ?? 0;
      for (const word of document.querySelectorAll('.mark-ground')) {
        const { left, width: wide } = word.getBoundingClientRect();
        if (wide > 0 && left < right) found.push('outline');
        if (left < 0) found.push('edge');
      }
      return found;
    });
    expect(touching).toEqual([]);
    await close();
  });
});

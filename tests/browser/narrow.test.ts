import type { Page } from 'playwright-core';
import { thePublication } from '../../src/library/publication.ts';
import { titleUrl } from '../../src/permalinks/urls.ts';
import { originalOf } from '../../src/publication/model.ts';
import { describe, expect, it } from 'vitest';
import { useBrowser, useSmallSite } from '../support/browser.ts';
import { sampleUrls } from '../support/samples.ts';
import { builtPages } from '../support/site.ts';
import { spaceText } from '../support/spaced.ts';
import { smallOut } from '../support/standing.ts';

const openWhole = useBrowser();
const openSmall = useSmallSite();
const widths = [320, 390, 820, 1440];
const original = originalOf(thePublication());

const whole = (url: string) => ({ of: '', url, open: openWhole });
const visits = process.env.VERIFY
  ? [
      ...builtPages().map(({ url }) => whole(url)),
      ...builtPages(smallOut)
        // Passages of single blocks show nothing that their section's does not.
        .filter(({ url }) => !/^\/p\/.+-\d+\/$/.test(url))
        .map(({ url }) => ({ of: 'the small publication,', url, open: openSmall })),
    ]
  : sampleUrls().map(whole);

/** By how many pixels the page can be scrolled sideways, at each width. */
async function beyond(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    found.push(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
  }
  return found;
}

/** Links of the navigation and words of drawings that stand outside the window. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.site-nav a, .plot text')]
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 0 && (left < 0 || right > innerWidth);
      })
      .map((one) => one.textContent),
  );

describe('a page with all that unfolds open', () => {
  it.concurrent.for(visits)('$of $url: does not scroll sideways, nor with its text spaced', async ({ url, open }, { expect }) => {
    const { page, close } = await open(url, { reducedMotion: 'reduce' });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await beyond(page), `at ${widths.join(', ')} px`).toEqual([0, 0, 0, 0]);
    await spaceText(page);
    expect(await beyond(page), `spaced, at ${widths.join(', ')} px`).toEqual([0, 0, 0, 0]);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await outside(page), `spaced, at ${width} px`).toEqual([]);
    }
    await close();
  });
});

describe('the title page', () => {
  it.each([390, 960, 1100, 1440])('has each name of its title on one line at %i px', async (width) => {
    const { page, close } = await openWhole(titleUrl(original), { viewport: { width, height: 900 } });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const lines = await page.locator('h1 .place').evaluateAll((names) =>
      names.map((name) => {
        const words = document.createRange();
        words.selectNodeContents(name);
        return new Set([...words.getClientRects()].filter((box) => box.width > 0).map(({ bottom }) => Math.round(bottom))).size;
      }),
    );
    expect(lines).toEqual(thePublication().title_parts ? [1, 1] : []);
    await close();
  });
});

describe('the end of a page with its text spaced', () => {
  it('is not behind the navigation of a phone', async () => {
    const { page, close } = await openSmall('/p/landings/', { viewport: { width: 320, height: 640 } });
    await spaceText(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const bottomOf = (selector: string, side: 'top' | 'bottom') =>
      page.locator(selector).evaluate((element, which) => element.getBoundingClientRect()[which], side);
    expect(await bottomOf('.colophon .scheme', 'bottom')).toBeLessThanOrEqual(await bottomOf('.site-nav', 'top'));
    await close();
  });
});

describe('a table wider than a phone', () => {
  it('keeps its first column, pales where it runs on, and is scrolled to its end by keyboard', async () => {
    const { page, close } = await openSmall('/en/harbour/', { viewport: { width: 320, height: 844 } });
    await page.click('#picture-1 .data summary');
    const scroller = page.locator('#picture-1 .scroll');
    const look = () =>
      scroller.evaluate((element) => {
        const rect = (selector: string) => element.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const own = element.getBoundingClientRect();
        return {
          left: element.scrollLeft,
          most: element.scrollWidth - element.clientWidth,
          first: rect('tbody th').left - own.left,
          /** what is left between the table's end and the window's, and how much of it is paled */
          room: own.right - rect('tbody td:last-child').right,
          fade: parseFloat(getComputedStyle(element, '::after').width),
          isOver: getComputedStyle(element, '::after').position === 'sticky',
        };
      });
    const before = await look();
    expect(before.most).toBeGreaterThan(0);
    expect(before.isOver).toBe(true);
    expect(before.fade).toBeGreaterThan(10);
    await scroller.focus();
    for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await look()).left).toBeGreaterThanOrEqual(before.most - 1);
    const after = await look();
    expect(after.first).toBe(before.first);
    expect(after.room).toBeGreaterThanOrEqual(after.fade - 1);
    await close();
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSmallSite } from '../support/browser.ts';

const open = useSmallSite();
const papers = { light: 'rgb(251, 250, 246)', dark: 'rgb(16, 24, 31)' };

/** The colours of paper that a page has in its first frames, on a device four times as slow. */
async function firstPapers(page: Page): Promise<string[]> {
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenPapers: seen });
    const look = () => {
      if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // Loaded when every script of the page has run; then what is painted, and some frames more.
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1);
  const painted = await page.evaluate<number>('seenPapers.length');
  await page.waitForFunction(
    (frames) => (globalThis as unknown as { seenPapers: string[] }).seenPapers.length > frames,
    painted + 5,
  );
  return [...new Set(await page.evaluate<string[]>('seenPapers'))];
}

describe('a scheme chosen by hand', () => {
  it.each([
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const)('%s, on a device that is %s: no frame is painted in the other', async (chosen, device) => {
    const { page, troubles, close } = await open('/id/pelabuhan/', { colorScheme: device });
    await page.check(`#scheme-${chosen}`);
    expect(await firstPapers(page)).toEqual([papers[chosen]]);
    expect(await page.isChecked(`#scheme-${chosen}`)).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });

  it('is left again for that of the device', async () => {
    const { page, close } = await open('/id/pelabuhan/', { colorScheme: 'light' });
    await page.check('#scheme-dark');
    await page.reload();
    await page.check('#scheme-system');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(papers.light);
    expect(await firstPapers(page)).toEqual([papers.light]);
    await close();
  });
});

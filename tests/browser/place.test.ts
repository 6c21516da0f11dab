import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { useSmallSite } from '../support/browser.ts';

const open = useSmallSite();
const phone = { viewport: { width: 390, height: 300 } };

/** Brings a block to the reading line, and stays there for a while. */
async function read(page: Page, block: string, milliseconds = 6000): Promise<void> {
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: 'start' }), block);
  await page.waitForTimeout(300);
  await page.clock.runFor(milliseconds);
}

/** A chapter whose clock is the test's. */
async function chapter(path: string): ReturnType<typeof open> {
  const watched = await open(path, phone);
  await watched.page.clock.install();
  await watched.page.reload();
  return watched;
}

const offered = (page: Page) => page.locator('a[data-continue]:visible');
const stored = (page: Page) => page.evaluate(() => localStorage.length);

describe('the outline', () => {
  it('shows the section being read, and fills its scale as far as there', async () => {
    const { page, close } = await open('/en/harbour/', { viewport: { width: 1440, height: 600 } });
    const current = () => page.locator('.outline-wide [aria-current=location]').allTextContents();
    expect(await current()).toEqual([]);
    await page.evaluate(() => document.querySelector('#landings-2')?.scrollIntoView());
    await expect.poll(async () => (await current()).map((words) => words.trim())).toEqual(['What is landed']);
    expect(await page.locator('.outline-wide li.read').count()).toBe(1);
    await page.evaluate(() => document.querySelector('#references')?.scrollIntoView());
    await expect.poll(() => page.locator('.outline-wide li.read').count()).toBe(2);
    await close();
  });
});

describe('one’s place in a chapter', () => {
  it('is offered on return, in either language and on the title page, and leads there', async () => {
    const { page, troubles, close } = await chapter('/en/harbour/');
    await read(page, 'landings-1');
    await read(page, 'landings-2');
    const { continueAt } = strings('id');
    for (const path of ['/id/pelabuhan/', '/id/']) {
      await page.goto(new URL(path, page.url()).href);
      await expect.poll(() => offered(page).allTextContents()).toEqual([`${continueAt} § 1.2 ¶ 2`]);
    }
    await offered(page).click();
    await page.waitForURL('**/id/pelabuhan/#landings-2');
    expect(troubles).toEqual([]);
    await close();
  });

  it('is offered nowhere before anything was read', async () => {
    const { page, close } = await open('/en/', phone);
    await page.waitForLoadState();
    expect(await offered(page).count()).toBe(0);
    await close();
  });

  it('is not kept before one has read on, nor for a block passed by', async () => {
    const { page, close } = await chapter('/en/harbour/');
    await read(page, 'harbour-study-2');
    await read(page, 'landings-1', 500);
    await read(page, 'landings-2', 500);
    expect(await stored(page)).toBe(0);
    await close();
  });

  it('is forgotten when the last block is read', async () => {
    const { page, close } = await chapter('/en/harbour/');
    await read(page, 'landings-1');
    await read(page, 'landings-2');
    expect(await stored(page)).toBe(1);
    await read(page, 'references');
    expect(await stored(page)).toBe(0);
    await close();
  });

  it('is not offered to whom an address brings to a place, nor in another chapter, and never jumped to', async () => {
    const { page, close } = await chapter('/en/harbour/');
    await read(page, 'landings-1');
    await read(page, 'landings-2');
    for (const path of ['/en/harbour/#harbour-study', '/en/market/', '/en/glossary/']) {
      await page.goto(new URL(path, page.url()).href);
      await page.waitForTimeout(300);
      expect(await offered(page).count(), path).toBe(0);
    }
    await page.goto(new URL('/en/', page.url()).href);
    await page.goto(new URL('/en/harbour/', page.url()).href);
    await expect.poll(() => offered(page).count()).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await close();
  });

  it('moves nothing when it is offered', async () => {
    const { page, close } = await open('/en/harbour/', { viewport: { width: 390, height: 844 } });
    const top = () => page.evaluate(() => document.querySelector('.page-header h1')?.getBoundingClientRect().top);
    const before = await top();
    await page.evaluate(() =>
      localStorage.setItem('places', JSON.stringify([{ chapter: 'harbour', id: 'landings-2', words: '§ 1.2 ¶ 2' }])),
    );
    await page.reload();
    await expect.poll(() => offered(page).count()).toBe(1);
    expect(await top()).toBe(before);
    await close();
  });
});

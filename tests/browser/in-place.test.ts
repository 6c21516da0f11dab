import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useSmallSite } from '../support/browser.ts';

const open = useSmallSite();
const phone = { viewport: { width: 390, height: 844 } };

const doubled = () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
};
const isMarkFocused = (page: Page, id: string) =>
  page.evaluate((block) => document.activeElement === document.querySelector(`#${block} a.mark`), id);

describe('the other language of a block', () => {
  it('opens under it from its number, and Esc closes it: focus comes back', async () => {
    const { page, troubles, close } = await open('/id/pelabuhan/', phone);
    await page.click('#landings-1 a.mark');
    const opened = page.locator('#landings-1 + .in-place');
    await expect.poll(() => opened.textContent()).toContain('The first harbour lands 20 tonnes a day');
    expect(new URL(page.url()).pathname).toBe('/id/pelabuhan/');
    expect(await opened.getAttribute('lang')).toBe('en');
    expect(await opened.locator('[role=status]').textContent()).not.toBe('');
    expect(await opened.locator('.in-place-text [data-furniture], .rests-on').count()).toBe(0);
    expect(await page.getAttribute('#landings-1 a.mark', 'aria-expanded')).toBe('true');
    expect(await opened.locator('[data-permalink]').getAttribute('href')).toMatch(/\/p\/landings-1\/$/);
    expect(await opened.locator('[data-side-by-side]').getAttribute('href')).toMatch(/\/parallel\/harbour\/#landings-1$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await opened.count()).toBe(0);
    expect(await isMarkFocused(page, 'landings-1')).toBe(true);
    expect(await page.getAttribute('#landings-1 a.mark', 'aria-expanded')).toBe(null);
    expect(troubles).toEqual([]);
    await close();
  });

  it('closes at a second press of the number, and by its button', async () => {
    const { page, close } = await open('/en/harbour/');
    const opened = page.locator('.in-place');
    await page.click('#landings-2 a.mark');
    await expect.poll(() => opened.textContent()).toContain('cakalang');
    await page.click('#landings-2 a.mark');
    await expect.poll(() => opened.count()).toBe(0);
    await page.focus('#landings-2 a.mark');
    await page.keyboard.press('Enter');
    await opened.locator('[data-close]').click();
    await expect.poll(() => opened.count()).toBe(0);
    await expect.poll(() => isMarkFocused(page, 'landings-2')).toBe(true);
    await close();
  });

  it('doubles no id and widens no page, whatever is opened', async () => {
    for (const [path, width] of [
      ['/en/harbour/', 320],
      ['/id/pasar/', 390],
      ['/en/market/', 1440],
    ] as const) {
      const { page, close } = await open(path, { viewport: { width, height: 900 } });
      for (const mark of await page.locator('a.mark').all()) await mark.click();
      await expect.poll(() => page.locator('[aria-busy]').count(), { timeout: 10_000 }).toBe(0);
      expect(await page.locator('.in-place').count()).toBeGreaterThan(5);
      expect(await page.evaluate(doubled)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await close();
    }
  });

  it('has the whole of a table, and of a figure', async () => {
    const { page, close } = await open('/id/pelabuhan/');
    await page.click('#landings-3 a.mark');
    await expect.poll(() => page.isVisible('.in-place :text("Tonnes")')).toBe(true);
    await page.goto(new URL('/en/harbour/', page.url()).href);
    await page.click('#picture-1 a.mark');
    await expect.poll(() => page.isVisible('.in-place[lang=id] .picture svg')).toBe(true);
    await page.goto(new URL('/id/pelabuhan/', page.url()).href);
    await page.click('#picture-1 a.mark');
    await expect.poll(() => page.isVisible('.in-place[lang=en] .picture svg')).toBe(true);
    await close();
  });

  it('is not copied with the paragraphs around it', async () => {
    const { page, close } = await open('/id/pelabuhan/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('#landings-1 a.mark');
    await expect.poll(() => page.textContent('.in-place')).toContain('The first harbour');
    const from = await page.locator('#landings-1').boundingBox();
    const to = await page.locator('#landings-2').boundingBox();
    await page.mouse.move((from?.x ?? 0) + 2, (from?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + 40, { steps: 8 });
    await page.mouse.up();
    await page.waitForTimeout(200);
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Pelabuhan pertama');
    expect(copied).toContain('tuna');
    expect(copied).not.toContain('The first harbour');
    await close();
  });

  it('is a step away where its page cannot be had, with a key held, and without JavaScript', async () => {
    const failing = await open('/id/pelabuhan/');
    await failing.page.route('**/p/landings-1/', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await failing.page.click('#landings-1 a.mark');
    await failing.page.waitForURL('**/p/landings-1/');
    await failing.close();

    const { page, close } = await open('/id/pelabuhan/');
    const [another] = await Promise.all([
      page.context().waitForEvent('page'),
      page.click('#landings-1 a.mark', { modifiers: ['Control'] }),
    ]);
    await another.waitForURL('**/p/landings-1/');
    expect(await page.locator('.in-place').count()).toBe(0);
    await close();

    const bare = await open('/id/pelabuhan/', { javaScriptEnabled: false });
    await bare.page.click('#landings-1 a.mark');
    expect(new URL(bare.page.url()).pathname).toBe('/p/landings-1/');
    await bare.close();
  });
});

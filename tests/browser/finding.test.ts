import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { useSmallSite } from '../support/browser.ts';

const open = useSmallSite();

describe('the field that finds a passage', () => {
  it.each([
    ['§ 1.2 ¶ 2', '/p/landings-2/'],
    ['https://example.org/p/Landings-2', '/p/landings-2/'],
    ['“Buyers wait at the quay from early morning”', '/p/fish-market-2/'],
  ])('leads from %s to it, on Enter', async (asked, path) => {
    const { page, troubles, close } = await open('/p/');
    await page.fill('#find', asked);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
    expect(troubles).toEqual([]);
    await close();
  });

  it('lists the nearest with what differs, by the keyboard, and again for whoever comes back', async () => {
    const { page, troubles, close } = await open('/p/');
    const listed = page.locator('.find li');
    await page.focus('#find');
    await page.keyboard.type('Sellers wait at the quay from early morning');
    await page.keyboard.press('Enter');
    await expect.poll(() => listed.count()).toBe(1);
    expect(await page.textContent('.find [role=status]')).toContain(strings('en').foundNear);
    expect(await listed.locator('del').allTextContents()).toEqual(['Sellers']);
    expect(await listed.locator('ins').allTextContents()).toEqual(['Buyers']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/p/fish-market-2/');
    await page.goBack();
    await expect.poll(() => listed.count()).toBe(1);
    expect(await page.inputValue('#find')).toBe('Sellers wait at the quay from early morning');
    await page.fill('#find', 'nothing at all like this was ever written');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('.find [role=status]')).toContain(strings('id').foundNone);
    expect(await listed.count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('says so where the list of passages cannot be had', async () => {
    const { page, close } = await open('/p/');
    await page.route('**/units.json', (route) => route.abort());
    await page.fill('#find', '§ 1.2');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('.find [role=status]')).toContain(strings('id').findFailed);
    await close();
  });

  it('is not there without JavaScript, and all permalinks are', async () => {
    const { page, close } = await open('/p/', { javaScriptEnabled: false });
    expect(await page.isVisible('#find')).toBe(false);
    expect(await page.isVisible('main a[href="/p/landings-2/"]')).toBe(true);
    await close();
  });
});

describe('an address that is a little wrong', () => {
  it.each([
    ['/p/Landings-1', '/p/landings-1/'],
    ['/p/landings%E2%80%931/', '/p/landings-1/'],
    ['/p/landings-1%', '/p/landings-1/'],
    ['/p/landings-1).', '/p/landings-1/'],
    ['/EN/Harbour/index.html#Landings-1', '/en/harbour/#landings-1'],
    ['/p/landings-1', '/p/landings-1/'],
    ['/en/harbour/#LANDINGS%2D2', '/en/harbour/#landings-2'],
    ['/en/harbour/#the-day-s-catch', '/en/harbour/#landings'],
    ['/en/harbour/#market-shown', '/en/market/#market-shown'],
    ['/parallel/harbour/#What-Is-Landed', '/parallel/harbour/#landings'],
    ['/id/pelelangan/#fish-market-2', '/id/pasar/#fish-market-2'],
    ['/en/auction/', '/en/market/'],
  ])('%s leads to %s', async (path, leads) => {
    const { page, close } = await open(path);
    await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).hash).toBe(leads);
    await close();
  });

  it('says what is near where it is not sure', async () => {
    const { page, close } = await open('/p/landings-9/');
    await expect.poll(() => page.locator('.find li a').count()).toBeGreaterThan(2);
    expect(await page.textContent('.find [role=status]')).toContain(strings('id').meantPerhaps);
    expect(await page.locator('.find li a[href="/p/landings-1/"]').count()).toBe(1);
    await close();
  });

  it('leads on from a former address of a chapter without JavaScript too, to a line for each place', async () => {
    const { page, close } = await open('/id/pelelangan/#fish-market-2', { javaScriptEnabled: false });
    expect(await page.isVisible('main a[href="/id/pasar/"]')).toBe(true);
    await page.click('li:target a');
    expect(page.url()).toMatch(/\/id\/pasar\/#fish-market-2$/);
    await close();
  });

  it('lands at what stands in the place of what is gone, which is marked', async () => {
    const { page, close } = await open('/en/harbour/#landings-5');
    const [marked, plain] = await Promise.all(
      ['#landings-1', '#landings-2'].map((block) => page.locator(block).evaluate((one) => getComputedStyle(one).backgroundColor)),
    );
    expect(marked).not.toBe(plain);
    expect(await page.locator('#landings-1').evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(400);
    await close();
  });
});

import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { useSmallSite } from '../support/browser.ts';

const open = useSmallSite();

describe('the help', () => {
  it('opens by its key in the language of the page, closes by Esc, and gives the focus back', async () => {
    const { page, troubles, close } = await open('/id/pelabuhan/');
    await page.focus('.contents a, .pager a');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: strings('id').help });
    await expect.poll(() => dialog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest('.pager') !== null)).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });

  it('does not open while one is writing', async () => {
    const { page, close } = await open('/en/search/');
    await page.focus('#q');
    await page.keyboard.type('what?');
    expect(await page.inputValue('#q')).toBe('what?');
    await page.waitForTimeout(300);
    expect(await page.locator('dialog').count()).toBe(0);
    await close();
  });

  it('has its key switched off and on, and opens by its button all the same', async () => {
    const { page, close } = await open('/en/harbour/');
    await page.click('button[data-help]');
    await page.uncheck('dialog input[type=checkbox]');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('?');
    await page.waitForTimeout(300);
    expect(await page.locator('dialog').count()).toBe(0);
    await page.click('button[data-help]');
    expect(await page.isChecked('dialog input[type=checkbox]')).toBe(false);
    await close();
  });

  it('forgets the places that the device keeps', async () => {
    const { page, close } = await open('/en/harbour/');
    await page.evaluate(() => localStorage.setItem('places', '[{"chapter":"harbour","id":"landings-2","words":""}]'));
    await page.click('button[data-help]');
    await page.click(`dialog button:text-is("${strings('en').forgetPlaces}")`);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await close();
  });

  it('has no button without JavaScript', async () => {
    const { page, close } = await open('/en/harbour/', { javaScriptEnabled: false });
    expect(await page.isVisible('button[data-help]')).toBe(false);
    await close();
  });
});

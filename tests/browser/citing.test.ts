import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { useSmallSite } from '../support/browser.ts';

const open = useSmallSite();
const button = '[data-copy-words=en-cite-apa]';

describe('a citation', () => {
  it('is copied formatted and plain', async () => {
    const { page, close } = await open('/p/landings-1/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click(button);
    await expect.poll(() => page.textContent('.copy-status')).toBe(strings('id').copied);
    const [plain, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return [await read('text/plain'), await read('text/html')];
    });
    expect(plain).toBe((await page.textContent('#en-cite-apa'))?.trim());
    expect(html).toContain('<i>Two harbours</i>');
    await close();
  });

  it('is selected for the reader to copy where the browser refuses, and that is said', async () => {
    const { page, close } = await open('/p/landings-1/');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.click(button);
    await expect.poll(() => page.textContent('.copy-status')).toBe(strings('id').copyRefused);
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe((await page.textContent('#en-cite-apa'))?.trim());
    await close();
  });

  it('can be read in every style, and its files downloaded, without JavaScript', async () => {
    const { page, close } = await open('/p/landings/', { javaScriptEnabled: false });
    for (const style of ['mla', 'vancouver']) {
      await page.click(`#id-cite-${style} >> xpath=../summary`);
      expect(await page.isVisible(`#id-cite-${style}`)).toBe(true);
    }
    expect(await page.isVisible('#id-cite-mla')).toBe(false);
    await page.locator('.records > summary').first().click();
    const files = await page.locator('.files a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(files).toContain('/cite/landings.en.ris');
    for (const file of files) expect((await page.request.get(new URL(file ?? '', page.url()).href)).status()).toBe(200);
    await close();
  });
});

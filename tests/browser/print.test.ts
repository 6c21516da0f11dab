import { describe, expect, it } from 'vitest';
import { useSmallSite } from '../support/browser.ts';

const open = useSmallSite();
const paper = { viewport: { width: 794, height: 1123 } };

describe('on paper', () => {
  it.each(['/id/pelabuhan/', '/p/landings/', '/parallel/market/', '/en/references/'])(
    '%s has nothing to press, and no sign of what is not there',
    async (path) => {
      const { page, close } = await open(path, paper);
      await page.emulateMedia({ media: 'print' });
      const controls = 'button, input, summary, .site-nav, .tools, .count, .pager, .skip';
      const shown = await page.locator(controls).evaluateAll((all) =>
        // What is open has its words under its summary.
        all.filter((one) => one.checkVisibility() && !one.closest('details[open]')).map((one) => one.outerHTML),
      );
      expect(shown).toEqual([]);
      await close();
    },
  );

  it('statements are open, and each address of a work stands once', async () => {
    const { page, close } = await open('/en/evidence/', paper);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('#port-1')).toBe(true);
    await page.goto(new URL('/en/references/', page.url()).href);
    const twice = await page
      .locator('.references a[href^=http]')
      .evaluateAll((links) => links.filter((link) => link.textContent === link.getAttribute('href')).length);
    expect(twice).toBe(0);
    await close();
  });
});

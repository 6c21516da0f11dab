import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { sampleUrls } from '../support/samples.ts';
import { builtPages } from '../support/site.ts';

const open = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another scheme may change of what was looked at in the first. */
const ofColour = ['color-contrast', 'link-in-text-block'];

const verify = Boolean(process.env.VERIFY);
const urls = verify ? builtPages().map(({ url }) => url) : sampleUrls();
const views = [390, 1440].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

// Under `npm test` each page is seen in one view, another in turn; under `npm run verify` in all of them.
const visits = urls.map((url, index) => ({ url, seen: verify ? views : views.filter((_, turn) => turn === index % views.length) }));

describe('a page', () => {
  it.concurrent.for(visits)(
    '$url: nothing is missing, the console is silent, axe finds nothing',
    { timeout: 180_000 },
    async ({ url, seen }, { expect }) => {
      const { page, troubles, close } = await open(url, { reducedMotion: 'reduce' });
      await page.evaluate(axe);
      // Drawn to its end: of what is not drawn until it is scrolled to, axe takes places that are none.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('main *'))
          if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
      });
      const looked = new Set<number>();
      for (const { width, scheme } of seen) {
        const view = `${url} at ${width} px, ${scheme}`;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(beyond, `${view}: sideways scrolling`).toBeLessThanOrEqual(0);
        const { violations } = await page.evaluate<AxeResults>(
          `axe.run({ resultTypes: ['violations'], reporter: 'no-passes', preload: false, runOnly: ${JSON.stringify(looked.has(width) ? ofColour : guidelines)} })`,
        );
        looked.add(width);
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
        expect(found, view).toEqual([]);
      }
      expect(troubles, url).toEqual([]);
      await close();
    },
  );
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtPages, sampleUrls } from '../support/site.ts';

const open = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const urls = process.env.VERIFY ? builtPages().map(({ url }) => url) : sampleUrls;
const verify = Boolean(process.env.VERIFY);
const widths = [390, 820, 1440] as const;
const schemes = ['light', 'dark'] as const;

// Under `npm test` each page is seen once, at another width and scheme in turn; under `npm run verify` at all of them.
const visits = urls.flatMap((url, index) =>
  widths.flatMap((width, place) =>
    schemes
      .map((scheme, night) => ({ url, width, scheme, turn: place * 2 + night === index % 6 }))
      .filter(({ turn }) => verify || turn),
  ),
);

describe('a page', () => {
  it.each(visits)(
    '$url at $width px, $scheme: nothing is missing, the console is silent, axe finds nothing',
    async ({ url, width, scheme }) => {
      const { page, troubles, close } = await open(url, { viewport: { width, height: 900 }, colorScheme: scheme });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        'no sideways scrolling',
      ).toBeLessThanOrEqual(0);
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    },
  );
});

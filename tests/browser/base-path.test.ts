import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { answered, resultLink } from '../support/searching.ts';
import { serve, type Served } from '../support/serve.ts';
import { small } from '../support/standing.ts';

const open = useBrowser();
const base = '/kajian/pelabuhan/';
const out = '.build/based';
let served: Served | undefined;

// The build itself fails on any broken link, in whatever folder the site stands.
beforeAll(async () => {
  buildSite({ CONTENT: small, BASE_PATH: base, SITE: 'https://example.org', OUT_DIR: out });
  served = await serve(out, base);
}, 240_000);
afterAll(async () => {
  await served?.close();
  rmSync(out, { recursive: true, force: true });
});

describe('under a folder of another site', () => {
  it('pages, faces and search work, and addresses name the new place', async () => {
    const origin = served?.origin ?? '';
    const { page, troubles, close } = await open(`${base}id/cari/?q=pelabuhan`, { origin });
    expect(await answered(page)).toBeGreaterThan(0);
    const href = await resultLink(page);
    expect(href.startsWith(`${base}id/`)).toBe(true);
    await page.locator('.results li a').first().click();
    await page.waitForURL(`**${href}`);
    await page.click('header a[hreflang=en]');
    await page.waitForURL(`**${base}en/**`);
    expect(await page.getAttribute('link[rel=canonical]', 'href')).toMatch(/^https:\/\/example\.org\/kajian\/pelabuhan\/en\//);
    expect(await page.evaluate(() => document.fonts.check('20px "Newsreader Text"'))).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });
});

// npm run pictures: one page of each type as it looks, at three widths, in both schemes, from its head to its foot
// or as far as one can still see anything in a picture.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { pageSlugs } from '../../src/i18n/page-slugs.ts';
import { thePublication } from '../../src/library/publication.ts';
import { buildSite } from '../support/build-site.ts';
import { chromiumLaunch } from '../support/chromium.ts';
import { sampleUrls } from '../support/samples.ts';
import { answered } from '../support/searching.ts';
import { serve } from '../support/serve.ts';
import { standing } from '../support/standing.ts';

const site = '.build/pictured-site';
const folder = '.build/pictures';
const widths = [390, 820, 1440];
const tallest = 8000;
const schemes = ['light', 'dark'] as const;

Object.assign(process.env, standing);
buildSite({ OUT_DIR: site });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { origin, close } = await serve(site, '/');
const browser = await chromium.launch(await chromiumLaunch());
for (const url of sampleUrls()) await take(browser, url);
await browser.close();
await close();
console.log(`The pictures are in ${folder}/`);

async function take(by: Browser, url: string): Promise<void> {
  const page = await by.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(120_000);
  const query = asked(url);
  await page.goto(origin + url + query);
  if (query) await answered(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const width of widths) {
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      const name = `${url.replace(/\.html$|^\/|\/$/g, '').replaceAll('/', '-') || 'start'}-${width}-${colorScheme}.png`;
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      // As tall as the page: what is fixed to the window stands at its end, and hides nothing.
      await page.setViewportSize({ width, height: Math.min(height, tallest) });
      await page.screenshot({ path: join(folder, name) });
    }
  }
  await page.close();
  console.log(url);
}

/** A search page is pictured with an answer: what it finds for the longest word of the running title. */
function asked(url: string): string {
  if (!Object.values(pageSlugs.search).some((slug) => url.endsWith(`/${slug}/`))) return '';
  const words = thePublication().running_title.match(/\p{L}+/gu) ?? [];
  return `?q=${encodeURIComponent(words.sort((one, two) => two.length - one.length)[0] ?? '')}`;
}

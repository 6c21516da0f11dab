import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { thePublication } from '../../src/library/publication.ts';
import { sideBySideUrl } from '../../src/permalinks/urls.ts';
import { blocksOf, originalOf } from '../../src/publication/model.ts';
import { useBrowser, useSmallSite } from '../support/browser.ts';
import { smallPublication } from '../support/site.ts';

const open = useSmallSite();
const openWhole = useBrowser();
const phone = { viewport: { width: 390, height: 844 } };

const { texts } = thePublication();
const longest = [...texts].sort(
  (one, two) => blocksOf(two.in[originalOf(thePublication())]).length - blocksOf(one.in[originalOf(thePublication())]).length,
)[0];
const visits = [
  ...smallPublication().texts.map(({ key }) => ({ key, of: 'the small publication', open })),
  { key: longest?.key ?? '', of: 'the publication', open: openWhole },
];

/** The rows whose words do not begin at one height, or whose first side is not left of the others; and how many were seen. */
function askew(): { rows: number; faults: string[] } {
  const faults: string[] = [];
  const rows = [...document.querySelectorAll('.row')];
  for (const row of rows) {
    const boxes = [...row.querySelectorAll('[data-side]')].map((side) => side.getBoundingClientRect());
    if (boxes.length < 2 || new Set(boxes.map(({ top }) => top)).size !== 1) faults.push(`${row.id}: not of one height`);
    const mark = row.querySelector('.mark')?.getBoundingClientRect();
    const [first, second] = boxes;
    if (!first || !second || !mark || first.right > mark.left || mark.right > second.left)
      faults.push(`${row.id}: not on the fold`);
  }
  return { rows: rows.length, faults };
}

const shown = (page: Page) =>
  page.locator('#landings-1 .side').evaluateAll((sides) =>
    (sides as HTMLElement[])
      .filter((side) => side.checkVisibility())
      .sort((one, two) => {
        const [a, b] = [one.getBoundingClientRect(), two.getBoundingClientRect()];
        return a.top - b.top || a.left - b.left;
      })
      .map(({ lang }) => lang),
  );

describe('a chapter side by side', () => {
  it.each(visits)('$of, $key: the sides of each row begin at one height, the number between them', async ({ key, open: visit }) => {
    const { page, troubles, close } = await visit(sideBySideUrl(key));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { rows, faults } = await page.evaluate(askew);
    expect(rows).toBeGreaterThan(2);
    expect(faults).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('opens at a block, and its language switch keeps to it', async () => {
    const { page, close } = await open('/parallel/harbour/#landings-2');
    expect(
      await page.evaluate(() => document.querySelector('#landings-2')?.getBoundingClientRect().top ?? -1),
    ).toBeGreaterThanOrEqual(0);
    await page.click('header .language a[hreflang=en]');
    await page.waitForURL('**/en/harbour/#landings-2');
    await close();
  });

  it('on a phone names each language, the original first, and leaves one away without JavaScript', async () => {
    const { page, close } = await open('/parallel/harbour/', { ...phone, javaScriptEnabled: false });
    expect(await shown(page)).toEqual(['id', 'en']);
    await page.click('.choice label:text-is("English") >> nth=0');
    expect(await shown(page)).toEqual(['en']);
    expect(await page.isVisible('h1 [lang=id]')).toBe(false);
    expect(await page.isVisible('#landings-3 .drawn table')).toBe(true);
    await page.click('.choice label:text-is("Indonesia") >> nth=0');
    expect(await shown(page)).toEqual(['id']);
    await page.click('input[name=show][value=""]');
    expect(await shown(page)).toEqual(['id', 'en']);
    await page.click('input[name=first][value=en]');
    expect(await shown(page)).toEqual(['en', 'id']);
    await close();
  });

  it.each([390, 1440])('at %i px: the language that comes first stands in the address, and is remembered', async (width) => {
    const { page, close } = await open('/parallel/harbour/?first=en', { viewport: { width, height: 900 } });
    expect(await shown(page)).toEqual(['en', 'id']);
    await page.click('.pager [rel=next]');
    await page.waitForURL('**/parallel/market/');
    expect(await page.isChecked('input[name=first][value=en]')).toBe(true);
    await page.click('input[name=first][value=id]');
    expect(new URL(page.url()).search).toBe('?first=id');
    await page.click('.pager [rel=prev]');
    await page.waitForURL('**/parallel/harbour/');
    expect(await shown(page)).toEqual(['id', 'en']);
    await close();
  });

  it('keeps the order of an address that names no language of it', async () => {
    const { page, close } = await open('/parallel/harbour/?first=xx');
    expect(await shown(page)).toEqual(['id', 'en']);
    await close();
  });
});

describe('a selection', () => {
  it('over several rows copies the language it began in, and no other', async () => {
    const { page, close } = await open('/parallel/harbour/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const box = async (selector: string) => (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const from = await box('#harbour-study-1 .side[lang=id] p');
    const to = await box('#landings-1 .side[lang=id] p');
    await page.mouse.move(from.x + 1, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y + to.height / 2, { steps: 8 });
    await page.mouse.move(to.x + 10, to.y + to.height - 4);
    await page.mouse.up();
    await page.waitForTimeout(200);
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const words of ['Kedua pelabuhan', 'bekerja sama', 'Pelabuhan pertama']) expect(copied).toContain(words);
    for (const words of ['The two harbours', 'worked together', 'What is landed', 'The first']) expect(copied).not.toContain(words);
    await close();
  });
});

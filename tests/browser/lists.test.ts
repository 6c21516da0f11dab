import { describe, expect, it } from 'vitest';
import { useBrowser, useSmallSite } from '../support/browser.ts';

const open = useSmallSite();
const openReal = useBrowser();
const phone = { width: 390, height: 844 };

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  it('an address of one statement shows it, though its group is closed', async () => {
    const { page, close } = await open('/en/evidence/#port-1', { javaScriptEnabled, viewport: phone });
    await page.locator('#port-1').waitFor({ state: 'visible' });
    expect(await page.locator('#port-1').boundingBox()).toMatchObject({ y: expect.toSatisfy((y: number) => y >= 0 && y < 844) });
    await close();
  });

  it('a group of statements is closed until it is asked for', async () => {
    const { page, close } = await open('/en/evidence/', { javaScriptEnabled });
    expect(await page.locator('.evidence-list > li:visible').count()).toBe(0);
    await page.locator('.evidence-group > summary').first().click();
    expect(await page.locator('.evidence-list > li:visible').count()).toBeGreaterThan(0);
    await close();
  });

  it('a kind of source shows what is of it and nothing else', async () => {
    const { page, close } = await open('/id/referensi/', { javaScriptEnabled });
    const shown = page.locator('.references > li:visible');
    const every = await shown.count();
    await page.check('[name=kind][value=study]');
    expect(await shown.count()).toBe(1);
    expect(await shown.getAttribute('id')).toBe('ref-abstract');
    expect(await page.locator('.letter:visible').count()).toBe(1);
    await page.check('[name=kind][value=all]');
    expect(await shown.count()).toBe(every);
    await close();
  });

  it('a work that is led to is shown whatever kind is chosen', async () => {
    const { page, close } = await open('/en/references/#ref-theory1990', { javaScriptEnabled });
    await page.check('[name=kind][value=study]');
    expect(await page.locator('.references > li:visible').count()).toBe(2);
    await close();
  });
});

it('letters jump to their works', async () => {
  const { page, close } = await openReal('/en/references/', { viewport: phone });
  const letter = page.locator('.letters a').last();
  const heading = page.locator((await letter.getAttribute('href')) ?? '');
  await letter.click();
  await expect.poll(async () => (await heading.boundingBox())?.y).toSatisfy((y) => Number(y) >= 0 && Number(y) < 844);
  await close();
});

it('a wide page has its works in two columns, a phone in one', async () => {
  const lefts = async (viewport: { width: number; height: number }) => {
    const { page, close } = await openReal('/en/references/', { viewport });
    const found = await page
      .locator('.references > li')
      .evaluateAll((items) => new Set(items.map((item) => Math.round(item.getBoundingClientRect().left))).size);
    await close();
    return found;
  };
  expect(await lefts({ width: 1440, height: 900 })).toBe(2);
  expect(await lefts(phone)).toBe(1);
});

it('a page that is not there says so in two columns, or one under another', async () => {
  const places = async (viewport: { width: number; height: number }) => {
    const { page, close } = await open('/404.html', { viewport });
    const boxes = await page
      .locator('.both-texts > *')
      .evaluateAll((texts) =>
        texts.map((text) => ({ top: text.getBoundingClientRect().top, left: text.getBoundingClientRect().left })),
      );
    await close();
    return boxes;
  };
  const [left, right] = await places({ width: 1440, height: 900 });
  expect(left?.top).toBe(right?.top);
  const [first, second] = await places(phone);
  expect(first?.left).toBe(second?.left);
});

it.each([390, 820, 1440])('no choice of appearance and no ground line’s key stands alone on a line at %i px', async (width) => {
  const { page, close } = await open('/id/pelabuhan/', { viewport: { width, height: 900 } });
  const lines = (selector: string) =>
    page.locator(selector).evaluateAll((items) => {
      const tops = items.map((item) => Math.round(item.getBoundingClientRect().top));
      return [...Map.groupBy(tops, (top) => top).values()].map((line) => line.length);
    });
  expect(await lines('.scheme label')).toHaveLength(1);
  expect(new Set(await lines('.legend li')).size).toBe(1);
  await close();
});

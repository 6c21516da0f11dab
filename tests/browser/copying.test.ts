import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chapterUrl } from '../../src/permalinks/urls.ts';
import { blocksOf } from '../../src/publication/model.ts';
import { useSmallSite } from '../support/browser.ts';
import { smallPublication } from '../support/site.ts';

const open = useSmallSite();
const market = smallPublication().texts.find(({ key }) => key === 'market');
if (!market) throw new Error('the small publication has no market');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Selects all from the beginning of one block to the end of another, and copies it. @returns what then is on the clipboard */
async function copied(page: Page, from: string, to: string): Promise<{ text: string; html: string }> {
  await page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      range.setStartBefore(document.getElementById(first) as HTMLElement);
      range.setEndAfter(document.getElementById(last) as HTMLElement);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to] as const,
  );
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    const html = new DOMParser().parseFromString(await read('text/html'), 'text/html').body.textContent;
    return { text: await read('text/plain'), html };
  });
}

describe.each([390, 1440])('what is copied from a chapter, at %d px', (width) => {
  const options = { viewport: { width, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] };

  it.each(['id', 'en'] as const)(
    'in %s, is the words of the paragraph, or of three and the heading between them',
    async (language) => {
      const text = market.in[language];
      const wordsOf = (id: string) => blocksOf(text).find((block) => block.id === id)?.text ?? '';
      const [one, two] = [wordsOf('fish-market-2'), wordsOf('fish-market-3')];
      const three = [text.sections.find(({ id }) => id === 'market-shown')?.title, wordsOf('market-shown-1')];
      const { page, close } = await open(chapterUrl(market, language), options);
      const paragraph = await copied(page, 'fish-market-2', 'fish-market-2');
      expect(oneLine(paragraph.text)).toBe(one);
      expect(oneLine(paragraph.html)).toBe(one);
      const several = await copied(page, 'fish-market-2', 'market-shown-1');
      expect(oneLine(several.text)).toBe([one, two, ...three].join(' '));
      expect(several.html.replace(/\s/g, '')).toBe([one, two, ...three].join('').replace(/\s/g, ''));
      await close();
    },
  );

  it('holds no furniture and no words of a drawing, but the data of a figure that one opened', async () => {
    const { page, close } = await open(chapterUrl(market, 'en'), options);
    await page.click('#market-shown-2 .data summary');
    const { text } = await copied(page, 'market-shown-2', 'market-shown-3');
    const said = async (selector: string) => (await page.locator(selector).allInnerTexts()).map(oneLine).filter(Boolean);
    for (const words of await said('#market-shown-2 table th')) expect(text).toContain(words);
    const furniture = await page
      .locator('article [data-furniture]:not([data-furniture=data])')
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).userSelect !== 'none').map((one) => one.outerHTML));
    expect(furniture).toEqual([]);
    expect(text).not.toMatch(/CSV/);
    const drawn = await copied(page, 'market-shown-4', 'market-shown-4');
    expect(oneLine(drawn.text)).toMatch(/^Figure \d+\. Deals/);
    await close();
  });
});

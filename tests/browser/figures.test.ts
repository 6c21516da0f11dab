import { describe, expect, it } from 'vitest';
import { chapterUrl } from '../../src/permalinks/urls.ts';
import { blocksOf } from '../../src/publication/model.ts';
import { thePublication } from '../../src/library/publication.ts';
import { useBrowser, useSmallSite } from '../support/browser.ts';
import { smallPublication } from '../support/site.ts';

const openWhole = useBrowser();
const openSmall = useSmallSite();

const chapters = [
  ...thePublication().texts.map((chapter) => ({ of: 'the publication', open: openWhole, chapter })),
  ...smallPublication().texts.map((chapter) => ({ of: 'the small publication', open: openSmall, chapter })),
].filter(({ chapter }) => blocksOf(chapter.in.id).some(({ figure }) => figure));
// Under `npm test` each chapter is seen in one view at least, another in turn, and each view once; under `npm run verify` all in all.
const views = ([390, 1440] as const).flatMap((width) =>
  (['id', 'en'] as const).flatMap((language) => (['light', 'dark'] as const).map((scheme) => ({ width, language, scheme }))),
);
const visits = chapters.flatMap(({ chapter, ...site }, index) =>
  views
    .filter((_, turn) => process.env.VERIFY || turn % chapters.length === index || index % views.length === turn)
    .map((view) => ({ key: chapter.key, chapter, ...site, ...view })),
);

interface Faults {
  figures: number;
  /** how many words and marks of them were looked at */
  words: number;
  marks: number;
  faults: string[];
}

/** Looks at every figure as it is drawn: words within the frame, none over another, readable in size and colour. */
function look(): Faults {
  const faults: string[] = [];
  let [words, marks] = [0, 0];
  const figures = [...document.querySelectorAll('figure.drawing')];
  // A colour as the browser paints it, in 0–255.
  const paint = (colour: string): [number, number, number] => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const luminance = (colour: string) => {
    const [red, green, blue] = paint(colour).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  };
  const contrast = (one: string, two: string) => {
    const [darker = 0, lighter = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  };
  const variable = (name: string) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.className = `probe-${name}`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.probe-${name} { color: var(--${name}) }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const [paper, land] = [variable('paper'), variable('land')];
  for (const figure of figures) {
    const name = figure.getAttribute('data-figure') ?? '';
    const pictures = [...figure.querySelectorAll('svg')].filter((svg) => svg.getBoundingClientRect().width > 0);
    for (const svg of pictures) {
      const frame = svg.getBoundingClientRect();
      if (frame.right > document.documentElement.clientWidth + 1) faults.push(`${name}: wider than the page`);
      const texts = [...svg.querySelectorAll('text')].filter((text) => getComputedStyle(text).display !== 'none');
      const boxes = texts.map((text) => ({ text, box: text.getBoundingClientRect(), said: text.textContent.trim() }));
      words += boxes.length;
      for (const { text, box, said } of boxes) {
        if (box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2)
          faults.push(`${name}: "${said}" leaves the frame`);
        const scale = frame.width / (svg.viewBox.baseVal.width || frame.width);
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < 10.5) faults.push(`${name}: "${said}" is ${size.toFixed(1)} px`);
        const fill = getComputedStyle(text).fill;
        for (const ground of text.closest('.chart') ? [paper, land] : [paper]) {
          if (contrast(fill, ground) < 4.5) faults.push(`${name}: "${said}" has contrast ${contrast(fill, ground).toFixed(1)}`);
        }
      }
      // A turned word's box is larger than the word.
      const upright = boxes.filter(({ text }) => !/rotate/.test(text.getAttribute('transform') ?? ''));
      upright.forEach(({ box: one, said }, index) => {
        for (const { box: two, said: over } of upright.slice(index + 1)) {
          const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
          const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
          // Boxes hold room above and below the letters.
          if (across > 1 && down > 4) faults.push(`${name}: "${said}" overlaps "${over}"`);
        }
      });
      for (const mark of svg.querySelectorAll('rect[fill="var(--accent)"], [fill="var(--accent)"] rect, circle')) {
        marks += 1;
        const { fill, stroke } = getComputedStyle(mark);
        const best = Math.max(...[fill, stroke].filter((colour) => colour !== 'none').map((colour) => contrast(colour, paper)));
        if (best < 3) faults.push(`${name}: a mark has contrast ${best.toFixed(1)}`);
      }
    }
    if (figure.querySelector('svg') && pictures.length === 0) faults.push(`${name}: no drawing is shown`);
  }
  return { figures: figures.length, words, marks, faults };
}

describe('the figures of a chapter', () => {
  it.concurrent.for(visits)(
    '$of, $key, $language, $width px, $scheme: words within the frame, none over another, all readable',
    { timeout: 60_000 },
    async ({ open, chapter, language, width, scheme }, { expect: expectHere }) => {
      const { page, close } = await open(chapterUrl(chapter, language), { viewport: { width, height: 900 }, colorScheme: scheme });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const { figures, faults } = await page.evaluate(look);
      expectHere(figures).toBe(blocksOf(chapter.in[language]).filter(({ figure }) => figure).length);
      expectHere(faults).toEqual([]);
      await close();
    },
  );

  it('are looked at for their words and their marks', async () => {
    const { page, close } = await openSmall('/en/market/');
    const { words, marks } = await page.evaluate(look);
    expect(words).toBeGreaterThan(10);
    expect(marks).toBeGreaterThan(3);
    await close();
  });

  it('show one drawing of two, without a script', async () => {
    const { page, close } = await openSmall('/en/market/', { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const seen = await page
      .locator('figure[data-figure=catch] svg')
      .evaluateAll((svgs) => svgs.map((svg) => svg.getBoundingClientRect().width > 0));
    expect(seen).toEqual([false, true]);
    await page.click('figure[data-figure=catch] .data summary');
    expect(await page.locator('figure[data-figure=catch] .data tbody tr').first().isVisible()).toBe(true);
    await close();
  });
});

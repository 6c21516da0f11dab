import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { widths, type Width } from '../../../src/drawings/canvas.ts';
import { plotsIn } from '../../../src/drawings/plot.ts';
import { numberIn } from '../../../src/figures/cells.ts';
import type { Figure } from '../../../src/publication/figure.ts';
import { thePublication } from '../../../src/library/publication.ts';
import { all, smallPublication, value } from '../../support/site.ts';
import { plain } from './plain-palette.ts';

const plot = plotsIn(plain);
const figures = [thePublication(), smallPublication()].flatMap((publication) => [...publication.figures.values()]);
const drawn = (kind: Figure['spec']['draws']) =>
  figures.filter(({ spec }) => spec.draws === kind).map((figure) => ({ name: figure.name, figure }));
const sizes = Object.keys(widths) as Width[];
const tree = (figure: Figure, width: Width = 'wide') => fromHtml(plot(figure, 'en', width) ?? '', { fragment: true, space: 'svg' });
const number = (element: Element, name: string) => Number(value(element, name));
/** How far the two lists are from being each other's multiple, in parts of the greatest. */
const outOfScale = (drawnLengths: number[], numbers: number[]) => {
  const scale = Math.max(...drawnLengths) / Math.max(...numbers);
  return Math.max(...numbers.map((one, index) => Math.abs(one * scale - (drawnLengths[index] ?? NaN)))) / Math.max(...drawnLengths);
};

describe('bars', () => {
  const whole = drawn('bars').filter(({ figure: { spec } }) => spec.draws === 'bars' && !spec.to);
  it.each(whole)('$name: are as long as their numbers', ({ figure }) => {
    const { spec, rows } = figure;
    if (spec.draws !== 'bars') throw new Error('no bars');
    for (const width of sizes) {
      const lengths = all('.bars rect, rect.bars', tree(figure, width)).map((bar) => number(bar, 'width'));
      expect(lengths).toHaveLength(rows.length);
      expect(
        outOfScale(
          lengths,
          rows.map((row) => numberIn(row, spec.value)),
        ),
      ).toBeLessThan(0.005);
    }
  });

  it('of a range lie between its ends', () => {
    const { figure } = drawn('bars').find(({ figure: { spec } }) => spec.draws === 'bars' && spec.to) ?? {};
    if (figure?.spec.draws !== 'bars' || !figure.spec.to) throw new Error('no figure has ranges');
    const { value: from, to } = figure.spec;
    const ranges = figure.rows.filter((row) => row.cells[to] !== undefined);
    const lengths = all('.bars rect, rect.bars', tree(figure)).map((bar) => number(bar, 'width'));
    expect(
      outOfScale(
        lengths,
        ranges.map((row) => numberIn(row, to) - numberIn(row, from)),
      ),
    ).toBeLessThan(0.01);
  });
});

describe('a curve', () => {
  it.each(drawn('curve'))('$name: has a point where each row says, and no other', ({ figure }) => {
    const { spec, rows } = figure;
    if (spec.draws !== 'curve') throw new Error('no curve');
    for (const width of sizes) {
      const titled = all('circle, path', tree(figure, width)).filter((point) => all('title', point).length > 0);
      expect(titled.map((point) => toString(point)).sort()).toEqual(
        rows
          .map(
            (row) =>
              `${String(numberOrWords(row.cells[spec.x]))} ${spec.columns[spec.x]?.unit?.en ?? ''}; ${String(numberOrWords(row.cells[spec.y]))} ${spec.columns[spec.y]?.unit?.en ?? ''}`,
          )
          .sort(),
      );
    }
  });

  it.each(drawn('curve'))('$name: places its points to scale', ({ figure }) => {
    const { spec, rows } = figure;
    if (spec.draws !== 'curve') throw new Error('no curve');
    const series = all('circle', tree(figure)).filter((point) => all('title', point).length > 0);
    const read = series.map((point) => {
      const [x, y] = toString(point)
        .split(';')
        .map((part) => parseFloat(part.replace(/[^\d.-]/g, '')));
      return { x: x ?? NaN, y: y ?? NaN, cx: number(point, 'cx'), cy: number(point, 'cy') };
    });
    expect(read.length).toBeGreaterThan(rows.length / 3);
    const [first, ...rest] = [...read].sort((one, two) => one.x - two.x || one.y - two.y);
    const last = rest.at(-1);
    if (!first || !last) throw new Error('no points');
    const perX = (last.cx - first.cx) / (last.x - first.x);
    const perY = (last.cy - first.cy) / (last.y - first.y);
    expect(perX).toBeGreaterThan(0);
    expect(perY).toBeLessThan(0);
    for (const { x, y, cx, cy } of rest) {
      expect(Math.abs(first.cx + (x - first.x) * perX - cx)).toBeLessThan(0.6);
      expect(Math.abs(first.cy + (y - first.y) * perY - cy)).toBeLessThan(1);
    }
  });
});

const numberOrWords = (cell: unknown) => (typeof cell === 'number' ? new Intl.NumberFormat('en-GB').format(cell) : cell);

describe('a timeline', () => {
  it.each(drawn('timeline'))('$name: keeps the order of time, earlier above later', ({ figure }) => {
    const { spec, rows } = figure;
    if (spec.draws !== 'timeline') throw new Error('no timeline');
    const events = rows.filter((row) => !spec.until || row.cells[spec.until] === undefined);
    const heights = all('circle', tree(figure)).map((dot) => number(dot, 'cy'));
    expect(heights).toHaveLength(events.length);
    const span = Math.max(...heights) - Math.min(...heights);
    // A year alone stands at its beginning, or in its middle where it is disputed.
    const timeOf = ({ cells }: (typeof events)[number]) => {
      const date = String(cells[spec.date]);
      return Date.parse(date.length === 4 && spec.style && cells[spec.style] === 'disputed' ? `${date}-07-02` : date);
    };
    const dates = events.map(timeOf).sort((one, two) => one - two);
    const scale = span / ((dates.at(-1) ?? NaN) - (dates[0] ?? NaN));
    [...heights]
      .sort((one, two) => one - two)
      .forEach((height, index) => {
        // Months are taken as twelfths.
        expect(Math.abs(Math.min(...heights) + ((dates[index] ?? NaN) - (dates[0] ?? NaN)) * scale - height)).toBeLessThan(2);
      });
  });
});

describe('every plot', () => {
  it.each((['bars', 'curve', 'timeline'] as const).flatMap(drawn))(
    '$name: carries no style, no English label, no needless decimals',
    ({ figure }) => {
      for (const width of sizes) {
        const svg = plot(figure, 'id', width);
        if (svg === undefined) throw new Error('no plot');
        expect(svg).not.toMatch(/<style|style=|aria-label/);
        expect(svg.match(/ (?:d|x|y|cx|cy|width|height|transform)="[^"]*\d\.\d\d[^"]*"/g)).toBeNull();
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        // All its colours are those it was given.
        expect(svg).not.toContain('var(');
      }
    },
  );
});

import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { bars } from '../../../src/drawings/bars.ts';
import type { Sheet, Width } from '../../../src/drawings/canvas.ts';
import type { Row } from '../../../src/publication/figure.ts';
import type { Drawn } from '../../../src/publication/figure-schema.ts';
import { all, value } from '../../support/site.ts';
import { plain } from './plain-palette.ts';

const unit = { symbol: 'm', id: 'meter', en: 'metres' };
const label = { id: 'tinggi', en: 'height' };
const spec: Drawn<'bars'> = {
  draws: 'bars',
  columns: { name: { type: 'text', label }, height: { type: 'number', label, unit }, upTo: { type: 'number', label, unit } },
  label: 'name',
  value: 'height',
};
const row = (height: number, more: Row['cells'] = {}): Row => ({
  file: 'heights.csv',
  line: 2,
  evidence: [],
  cells: { name: label, height, ...more },
});
const sheet = (width: Width): Sheet => ({ language: 'en', width, palette: plain });
const drawn = (rows: Row[], own: Drawn<'bars'> = spec, width: Width = 'narrow') => {
  const svg = bars(own, rows, sheet(width));
  expect(svg).not.toMatch(/NaN|Infinity|undefined|width="-/);
  return all('.bars rect, rect.bars', fromHtml(svg, { fragment: true, space: 'svg' })).map((bar) => ({
    from: Number(value(bar, 'x')),
    long: Number(value(bar, 'width')),
  }));
};

describe('bars', () => {
  it('of negative numbers lie left of nought, to the same scale', () => {
    const [up, down] = drawn([row(20), row(-10)]);
    expect(down?.from).toBeGreaterThan(0);
    expect((down?.from ?? NaN) + (down?.long ?? NaN)).toBeCloseTo(up?.from ?? NaN, 0);
    expect((up?.long ?? NaN) / (down?.long ?? NaN)).toBeCloseTo(2, 1);
  });

  it('of negative numbers alone have room too', () => {
    const [first, second] = drawn([row(-20), row(-10)]);
    expect((first?.long ?? NaN) / (second?.long ?? NaN)).toBeCloseTo(2, 1);
  });

  it('of nothing are nothing', () => {
    expect(drawn([row(0), row(0)]).map(({ long }) => long)).toEqual([0, 0]);
  });

  it('keep some room whatever is said beside them', () => {
    const long = 'a'.repeat(200);
    const [bar] = drawn([row(20, { name: { id: long, en: long } })], spec, 'wide');
    expect(bar?.long).toBeGreaterThan(0);
  });

  it('of a range say both ends, negative ones too', () => {
    const range = { ...spec, to: 'upTo' };
    expect(bars(range, [row(-9, { upTo: -5 })], sheet('wide'))).toContain('-9 – -5');
    expect(bars(range, [row(5, { upTo: 9 })], sheet('wide'))).toContain('5–9');
  });

  it('are not drawn from words', () => {
    expect(() => bars({ ...spec, value: 'name' }, [row(1)], sheet('wide'))).toThrow('heights.csv:2: no number in "name"');
    expect(() => bars({ ...spec, label: 'nome' }, [row(1)], sheet('wide'))).toThrow('heights.csv:2: no words in "nome"');
  });
});

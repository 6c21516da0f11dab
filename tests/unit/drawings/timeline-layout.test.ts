import { describe, expect, it } from 'vitest';
import { yearOf } from '../../../src/drawings/time-items.ts';
import { layTimeline } from '../../../src/drawings/timeline-layout.ts';
import type { Row } from '../../../src/publication/figure.ts';
import type { Drawn } from '../../../src/publication/figure-schema.ts';

const label = { id: 'hal', en: 'thing' };
const spec: Drawn<'timeline'> = {
  draws: 'timeline',
  columns: {
    date: { type: 'date', label },
    until: { type: 'date', label },
    label: { type: 'text', label },
    lane: { type: 'word', label },
  },
  date: 'date',
  until: 'until',
  label: 'label',
  lane: 'lane',
  lanes: [
    { key: 'one', id: 'satu', en: 'one' },
    { key: 'two', id: 'dua', en: 'two' },
  ],
  from: 2000,
  to: 2010,
};
const row = (date: string, more: Row['cells'] = {}): Row => ({
  file: 'times.csv',
  line: 2,
  evidence: [],
  cells: { date, label, lane: 'one', ...more },
});
const wide = { language: 'en', width: 'wide' } as const;

describe('a timeline', () => {
  it('has its first year at the top of its axis, its last at the bottom', () => {
    const { axis, items, filled } = layTimeline(spec, [row('2010'), row('2005'), row('2000')], wide);
    expect(items.map(({ at }) => at)).toEqual([axis.top, (axis.top + axis.bottom) / 2, axis.bottom]);
    expect(filled).toHaveLength(5);
    expect(filled[0]?.top).toBe(axis.top);
  });

  it('ends a span that is told in years with its last year', () => {
    const { axis, items } = layTimeline(spec, [row('2000', { until: '2009' })], wide);
    expect(items[0]?.from).toBe(axis.top);
    expect(items[0]?.until).toBeCloseTo(axis.bottom);
  });

  it('keeps labels apart, and leaves the dots where they belong', () => {
    const { items } = layTimeline(spec, [row('2005'), row('2005-02'), row('2005-03')], wide);
    const [one, two, three] = items.map(({ labelY }) => labelY);
    expect((two ?? NaN) - (one ?? NaN)).toBeGreaterThanOrEqual(23);
    expect((three ?? NaN) - (two ?? NaN)).toBeGreaterThanOrEqual(23);
    expect((items[2]?.at ?? NaN) - (items[0]?.at ?? NaN)).toBeLessThan(20);
  });

  it('has its first lane left of the axis and its second right, where it has two sides', () => {
    const { axis, items, headings } = layTimeline({ ...spec, sides: true }, [row('2001'), row('2002', { lane: 'two' })], wide);
    expect(items.map(({ side }) => side)).toEqual([-1, 1]);
    expect(items.map(({ x }) => x < axis.left)).toEqual([true, false]);
    expect(headings.map(({ lines }) => lines[0]?.text)).toEqual(['one', 'two']);
  });

  it('tells its lanes by open dots, where all stand on one side', () => {
    const { items, headings } = layTimeline(spec, [row('2001'), row('2002', { lane: 'two' })], wide);
    expect(items.map(({ open }) => open)).toEqual([false, true]);
    expect(headings).toEqual([]);
  });
});

describe('a day', () => {
  it('stands in its year by its month and day', () => {
    expect(yearOf('2016')).toBe(2016);
    expect(yearOf('2016-07')).toBe(2016.5);
    expect(yearOf('2016-12-31')).toBeLessThan(2017);
  });
});

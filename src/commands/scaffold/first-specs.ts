// The least that each kind of figure is made of, for its author to change: a spec, and what its first row holds.

import { inEach } from '../../i18n/languages.ts';
import type { Column, FigureSpec } from '../../publication/figure-schema.ts';
import { toWrite } from '../../publication/words/to-write.ts';

export const firstSpecs: Readonly<Record<FigureSpec['draws'], FirstSpec>> = {
  bars: {
    spec: { columns: { label: column('text'), year: column('year'), value: counted() }, label: 'label', value: 'value' },
    row: { year: '2000', value: '1' },
  },
  curve: {
    spec: {
      columns: { x: counted(), y: counted(), series: column('text') },
      x: 'x',
      y: 'y',
      series: 'series',
      line: [],
    },
    row: { x: '1', y: '1' },
  },
  timeline: {
    spec: { columns: { date: column('date'), label: column('text') }, date: 'date', label: 'label', from: 2000, to: 2020 },
    row: { date: '2010' },
  },
  stages: {
    spec: {
      columns: { stage: column('word'), item: column('text') },
      stage: 'stage',
      stages: ['first', 'second'].map((key) => ({ key, ...inEach(() => toWrite('the name of the stage')) })),
      item: 'item',
    },
    row: { stage: 'first' },
  },
  matrix: {
    spec: { columns: { row: column('text'), done: column('state') }, row: 'row', cells: ['done'] },
    row: { done: 'unknown' },
  },
  map: {
    spec: {
      columns: {
        panel: column('word'),
        place: column('word'),
        east: counted('°'),
        north: counted('°'),
        side: column('word'),
        rank: column('word'),
      },
      panel: 'panel',
      place: 'place',
      east: 'east',
      north: 'north',
      side: 'side',
      rank: 'rank',
      panels: [
        {
          key: 'first',
          name: inEach(() => toWrite('what the panel is called')),
          title: inEach(() => toWrite('what the panel shows')),
          countries: [toWrite('the lands it shows')],
          detail: '50m',
          center: [0, 0],
          across: 500,
          words: [],
        },
      ],
    },
    row: { panel: 'first', place: toWrite('a place'), east: '0', north: '0', side: 'e', rank: 'first' },
  },
};

function column(type: Column['type']): Column {
  return { type, label: inEach(() => toWrite('the head of the column')) };
}

function counted(symbol = toWrite('its symbol')): Column {
  return { ...column('number'), unit: { symbol, ...inEach(() => toWrite('the unit')) } };
}

interface FirstSpec {
  spec: { columns: Readonly<Record<string, Column>> } & Readonly<Record<string, unknown>>;
  /** what is no text */
  row: Readonly<Record<string, string>>;
}

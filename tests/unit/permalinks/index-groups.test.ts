import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/publication/entries.ts';
import { indexGroups } from '../../../src/permalinks/index-groups.ts';

const place = (name: string): Entry => ({ key: name, kind: 'place', name: { id: name, en: name } });
const term = (name: string, variants: string[]): Entry => ({
  key: name,
  name: { id: name, en: name },
  definition: { id: '.', en: '.' },
  variants: { en: variants },
});
const lines = (entries: Entry[]) =>
  indexGroups(entries, 'en').map(({ letter, lines: own }) => [
    letter,
    ...own.map(({ words, leads }) => (leads ? `${words} →` : words)),
  ]);

describe('the index', () => {
  it('is ordered by letters, marks and đ ignored, numbers by their value', () => {
    expect(lines(['Vũng Tàu', 'Bungus', 'Đà Nẵng', 'Bà Rịa', 'Law 9', 'Law 10'].map(place))).toEqual([
      ['B', 'Bà Rịa', 'Bungus'],
      ['D', 'Đà Nẵng'],
      ['L', 'Law 9', 'Law 10'],
      ['V', 'Vũng Tàu'],
    ]);
  });

  it('leads from a form under another letter, and from one of two alike', () => {
    expect(lines([term('DPRD', ['council', 'councillors', 'DPRDs'])])).toEqual([
      ['C', 'council →'],
      ['D', 'DPRD'],
    ]);
  });

  it('puts what begins with a number or a quotation mark where it is looked for', () => {
    expect(lines(['25/2020', '“Corner”'].map(place))).toEqual([
      ['0–9', '25/2020'],
      ['C', '“Corner”'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../src/search/asking/line.ts';
import { marksFinder } from '../../../../src/search/asking/marks.ts';
import { known } from './known.ts';

const words = known('id', [['kapal', 'kapalnya'], ['Côn Đảo'], ['kartu'], ['kuning'], ['2016-05-31']]);
const family = (...families: number[]) => [{ families, weight: 1 }];
const find = (...concepts: { families: number[]; weight: number }[][]) => marksFinder(concepts, words);
const marked = (text: string, ...concepts: { families: number[]; weight: number }[][]) =>
  find(...concepts)(text).map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  it('are on every form and writing, and on no punctuation', () => {
    expect(marked('Kapalnya, “kapal”; KAPAL. Sekapal?', family(0))).toEqual(['Kapalnya', 'kapal', 'KAPAL']);
  });
  it('are on whole names, days and phrases, and on nothing in part', () => {
    expect(marked('di Côn Đảo, Côn dan Đảo', family(1))).toEqual(['Côn Đảo']);
    expect(marked('pada 31 Mei 2016 dan 31 Mei', family(4))).toEqual(['31 Mei 2016']);
    expect(marked('kartu kuning, kartu, kuning', family(2, 3))).toEqual(['kartu kuning']);
  });
});

describe('a line', () => {
  const shown = (text: string, ...concepts: { families: number[]; weight: number }[][]) => {
    const { under, runs } = lineOf(text, find(...concepts));
    return [under, runs.map(({ text: run, marked: is }) => (is ? `[${run}]` : run)).join('')];
  };
  it('begins at the sentence that says most', () => {
    expect(shown('Satu kapal. Dua kartu, satu kapal. Tiga.', family(0), family(2))).toEqual([
      undefined,
      'Dua [kartu], satu [kapal]. Tiga.',
    ]);
  });
  it('names what a row or an item is in', () => {
    expect(shown('Daftar\nSatu · kartu\nDua · kapal', family(0))).toEqual(['Daftar', 'Dua · [kapal]']);
  });
  it('is cut at a space behind its words, and says so', () => {
    const [, long = ''] = shown(`${'kata '.repeat(80)}kapal ${'kata '.repeat(80)}`, family(0));
    expect(long).toContain('[kapal]');
    expect(long).toMatch(/kata …$/);
  });
  it('is the beginning where no word is marked', () => expect(shown('Satu. Dua.', family(0))).toEqual([undefined, 'Satu. Dua.']));
});

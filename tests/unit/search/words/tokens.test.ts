import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../src/search/words/analysed.ts';
import { compoundsOf } from '../../../../src/search/words/compounds.ts';
import { fold } from '../../../../src/search/words/fold.ts';
import { askedNumbers, lawKeys } from '../../../../src/search/words/numbers.ts';
import { tokensIn } from '../../../../src/search/words/tokens.ts';
import { oneLetterOff } from '../../../../src/search/words/typo.ts';
import { relatives, rootsOf } from '../../../../src/search/words/affixes.ts';

const keys = (text: string) => tokensIn(text).map(({ key }) => key);
const together = (text: string, language: 'id' | 'en', forms: string[] = []) =>
  analysed(text, language, compoundsOf(forms)).together.map(({ key }) => key);

describe('words are compared', () => {
  it.each([
    ['Đảo', 'dao'],
    ['ĐẠO', 'dao'],
    ['Hồ', 'ho'],
    ['étude', 'etude'],
    ['Ærø', 'aero'],
  ])('%s as %s', (word, folded) => expect(fold(word)).toBe(folded));
});

describe('a text is cut', () => {
  it.each([
    ['Rịa–Vũng Tàu, Al-Gifari', ['ria', 'vung', 'tau', 'al', 'gifari']],
    ['a well-known port’s name', ['a', 'well', 'known', 'port', 'name']],
    ['40 m2, Rp118.000 or 30%', ['40', 'm2', 'rp', '118.000', 'or', '30', '%']],
    ['Law 70/2020/QH14.', ['law', '70/2020/qh14']],
    ['on 7/5/1999 and 1999-05-07', ['on', '7/5/1999', 'and', '1999-05-07']],
    ['“yes” (no)', ['yes', 'no']],
  ])('%s', (text, words) => expect(keys(text)).toEqual(words));

  it('and each word knows its place', () => {
    const text = 'The port’s 1,234 boats';
    expect(tokensIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'port', '1,234', 'boats']);
  });
});

describe('numbers', () => {
  it.each([
    ['20.252,6', ['20252.6']],
    ['20,252.6', ['20252.6']],
    ['20252,6', ['20252.6']],
    ['10,35', ['10.35']],
    ['1.000', ['1000', '1']],
    ['1.2.3', []],
  ])('%s may be asked for as %j', (written, values) => expect(askedNumbers(written)).toEqual(values));

  it('in a text are what its language says', () => {
    const words = (text: string, language: 'id' | 'en') => analysed(text, language, new Map()).words.map(({ key }) => key);
    expect(words('1.234,5', 'id')).toEqual(['1234.5']);
    expect(words('1,234.5', 'en')).toEqual(['1234.5']);
  });

  it('of a law are one word, with and without what follows its year', () => {
    expect(lawKeys('7/1999/ab')).toEqual(['7/1999/ab', '7/1999']);
    expect(lawKeys('7/1999')).toEqual(['7/1999']);
    expect(together('Nomor 7 Tahun 1999', 'id')).toEqual(['7/1999']);
    expect(together('No. 7 of 1999', 'en')).toEqual(['7/1999']);
  });
});

describe('days', () => {
  it.each([
    ['pada 7 Mei 1999,', 'id'],
    ['on 7 May 1999', 'en'],
    ['on May 7, 1999', 'en'],
    ['7/5/1999', 'id'],
    ['07-05-1999', 'id'],
    ['1999-05-07', 'en'],
  ] as const)('%s is one', (text, language) => {
    expect(together(text, language)).toEqual(['1999-05-07', '--05-07', '1999-05']);
  });
  it.each([
    ['in May 1999', ['1999-05']],
    ['on 7 May', ['--05-07']],
    ['it may 1999', ['1999-05']],
    ['32/13/1999', []],
  ])('%s gives %j', (text, found) => expect(together(text, 'en')).toEqual(found));
});

describe('several words that are one', () => {
  it('are found as they are listed, and where a hyphen joins them', () => {
    expect(together('to Vũng Tàu by set-net', 'en', ['Vũng Tàu'])).toEqual(['vungtau', 'setnet']);
  });
  it('not across a comma, nor in part', () => {
    expect(together('Vũng, Tàu; Vũng', 'en', ['Vũng Tàu'])).toEqual([]);
  });
});

describe('a derived word', () => {
  it.each([
    ['memancing', ['pemancing', 'pancing'], 'id', ['pemancing', 'pancing']],
    ['merundingkan', ['dirundingkan', 'melihat'], 'id', ['dirundingkan']],
    ['inheriting', ['inherited', 'inner'], 'en', ['inherited']],
    ['merging', ['merged', 'merit'], 'en', ['merged']],
    ['penguin', ['pen', 'engine'], 'en', []],
  ] as const)('%s among %j', (word, forms, language, found) => {
    expect(relatives(word, forms, language).sort()).toEqual([...found].sort());
  });
  it('may have lost a letter of its root', () => {
    expect(rootsOf('menulis', 'id')).toContain('tulis');
    expect(rootsOf('memakai', 'id')).toContain('pakai');
  });
});

describe('one letter', () => {
  it.each([
    ['harbor', 'harbour', true],
    ['tripang', 'teripang', true],
    ['bota', 'boat', true],
    ['bout', 'boat', true],
    ['boat', 'boat', false],
    ['boats', 'bouts', true],
    ['abcd', 'badc', false],
    ['harbour', 'harb', false],
  ])('%s for %s: %s', (one, other, off) => {
    expect(oneLetterOff(one, other)).toBe(off);
    expect(oneLetterOff(other, one)).toBe(off);
  });
});

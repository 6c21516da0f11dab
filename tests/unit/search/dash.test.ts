import { describe, expect, it } from 'vitest';
import { apart, joined } from '../../../src/search/dash.ts';

describe('a dash between words', () => {
  it('parts them in the index', () =>
    expect(apart('Bà Rịa–Vũng Tàu').split(/\s+/)).toEqual(['Bà', 'Rịa', '\u2060–\u2060', 'Vũng', 'Tàu']));
  it('joins them again where they are shown, marked or not', () => {
    expect(joined(apart('Bà Rịa–Vũng Tàu, 2017–2021'))).toBe('Bà Rịa–Vũng Tàu, 2017–2021');
    expect(joined('Bà Rịa \u2060–\u2060 <mark>Vũng</mark> <mark>Tàu</mark>')).toBe('Bà Rịa–<mark>Vũng</mark> <mark>Tàu</mark>');
  });
  it('with spaces around it stays as it is', () => expect(joined(apart('Padang – Vũng Tàu'))).toBe('Padang – Vũng Tàu'));
});

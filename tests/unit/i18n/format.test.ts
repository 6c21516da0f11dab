import { describe, expect, it } from 'vitest';
import { formatDay, formatList, formatMonth, formatNumber } from '../../../src/i18n/format.ts';

describe('a number', () => {
  it.each([
    [0.00042, '0,00042', '0.00042'],
    [1234567, '1.234.567', '1,234,567'],
    [20252.6, '20.252,6', '20,252.6'],
    [0.342, '0,342', '0.342'],
    [123456789.012345, '123.456.789,012345', '123,456,789.012345'],
    [0.1 + 0.2, '0,3', '0.3'],
    [-5, '-5', '-5'],
  ])('%d keeps every digit it has, and no noise', (number, id, en) => {
    expect([formatNumber(number, 'id'), formatNumber(number, 'en')]).toEqual([id, en]);
  });
});

describe('a day and a list', () => {
  it('are told as each language tells them', () => {
    const day = new Date('1999-05-07');
    expect([formatDay(day, 'id'), formatDay(day, 'en'), formatMonth(day, 'id')]).toEqual(['7 Mei 1999', '7 May 1999', 'Mei 1999']);
    expect([formatList(['a', 'b', 'c'], 'id'), formatList(['a', 'b'], 'en')]).toEqual(['a, b, dan c', 'a and b']);
  });
});

import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/i18n/format.ts';

describe('a date', () => {
  it('is told as exactly as it is known, in the language of the page', () => {
    expect(['2016', '2016-05', '2016-05-31'].map((date) => formatDate(date, 'id'))).toEqual(['2016', 'Mei 2016', '31 Mei 2016']);
    expect(formatDate('2018-08-07', 'id')).toBe('7 Agu 2018');
    expect(formatDate('2018-08-07', 'en')).toBe('7 Aug 2018');
  });
});

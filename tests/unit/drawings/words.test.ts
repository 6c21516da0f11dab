import { describe, expect, it } from 'vitest';
import { dayWords, yearOf } from '../../../src/drawings/words.ts';

describe('a day', () => {
  it('is told as exactly as it is known, in the language of the page', () => {
    expect(['2016', '2016-05', '2016-05-31'].map((date) => dayWords(date, 'id'))).toEqual(['2016', 'Mei 2016', '31 Mei 2016']);
    expect(dayWords('2018-08-07', 'id')).toBe('7 Agu 2018');
    expect(dayWords('2018-08-07', 'en')).toBe('7 Aug 2018');
  });

  it('stands in its year by its month and day', () => {
    expect(yearOf('2016')).toBe(2016);
    expect(yearOf('2016-07')).toBe(2016.5);
    expect(yearOf('2016-12-31')).toBeLessThan(2017);
  });
});

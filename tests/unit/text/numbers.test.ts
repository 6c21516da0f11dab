import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/i18n/format.ts';
import { languages, registry } from '../../../src/i18n/languages.ts';
import { numbersIn } from '../../../src/text/numbers.ts';

const language = fc.constantFrom(...languages);
/** Zeros that begin a number or end a fraction say nothing. */
const telling = (digits: string): string => digits.replace(/^0+|0+$/g, '');

describe('numbers in a text', () => {
  it('are read as their language writes them', () => {
    expect(numbersIn('dari 4.776.149 jiwa, 0,8 persen pada 2016', 'id')).toEqual(['4776149', '0.8', '2016']);
    expect(numbersIn('of 4,776,149 people, 0.8 per cent in 2016', 'en')).toEqual(['4776149', '0.8', '2016']);
    expect(numbersIn('1.234,50 dan 007', 'id')).toEqual(['1234.5', '7']);
    expect(numbersIn('1,234.50 and 007', 'en')).toEqual(['1234.5', '7']);
  });

  it('stand once, though the text has them twice', () => {
    expect(numbersIn('12 of 12', 'en')).toEqual(['12']);
  });

  it('end before a full stop or a comma, and at a dash', () => {
    expect(numbersIn('In 2016, 20–29; in 2017.', 'en')).toEqual(['2016', '20', '29', '2017']);
  });

  it.each(languages)('give the parts of what is no one number in %s', (own) => {
    expect(numbersIn('31.5.2016', own)).toEqual(['31', '5', '2016']);
    expect(numbersIn('1.2.3', own)).toEqual(['1', '2', '3']);
    expect(numbersIn('192.168.0.1', own)).toEqual(['192', '168', '0', '1']);
    expect(numbersIn('1,2,3', own)).toEqual(['1', '2', '3']);
    expect(numbersIn('7..8', own)).toEqual(['7', '8']);
  });

  it('with the other language’s decimal sign give both sides of it', () => {
    expect(numbersIn('10.35', 'id')).toEqual(['10', '35']);
    expect(numbersIn('10,35', 'en')).toEqual(['10', '35']);
  });

  it('keep every digit of a long one', () => {
    expect(numbersIn('12345678901234567890', 'en')).toEqual(['12345678901234567890']);
  });

  it('leave out no run of digits', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789012345678901234567890..,,-– xı½'), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), language, (written, own) => {
        const found = numbersIn(written, own).map((number) => number.replace('.', ''));
        for (const [run] of written.matchAll(/\d+/g)) expect(found.some((digits) => digits.includes(telling(run)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('find any number again that their language has written', () => {
    const ordinary = fc.oneof(
      fc.nat(),
      fc.integer({ min: 0, max: 1e8 }).map((hundredths) => hundredths / 100),
    );
    fc.assert(
      fc.property(ordinary, language, (value, own) => {
        expect(numbersIn(formatNumber(value, own), own)).toEqual([String(value)]);
        expect(numbersIn(value.toLocaleString(registry[own].locale, { useGrouping: false }), own)).toEqual([String(value)]);
      }),
    );
  });
});

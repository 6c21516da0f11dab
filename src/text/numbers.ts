// The numbers in a text, read as its language writes them: "1.234.567 and 0,8" in one, "1,234,567 and 0.8" in another.

import { numberSigns, type NumberSigns } from '../i18n/format.ts';
import { inEach, type Language } from '../i18n/languages.ts';

/** Each number once, as JavaScript writes it; what is no number as a whole, "31.5.2016" or "1.2.3", gives each of its parts. */
export const numbersIn = (text: string, language: Language): string[] => readers[language](text);

/** The numbers in what is of no language, data and the titles of works: with a decimal point. */
export const numbersInData = (text: string): string[] => dataReader(text);

function readerFor({ thousands, decimal }: NumberSigns): (text: string) => string[] {
  const [group, point] = [RegExp.escape(thousands), RegExp.escape(decimal)];
  const written = new RegExp(`\\d(?:[\\d.,${group}${point}]*\\d)?`, 'g');
  /** A whole number, its thousands marked or not, and a fraction. */
  const oneNumber = new RegExp(`^(\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${point}(\\d+))?$`);
  return (text) => {
    const found = [...text.matchAll(written)].flatMap(([digits]) => {
      const [, whole, fraction] = oneNumber.exec(digits) ?? [];
      return whole === undefined ? digits.split(/\D+/).map((part) => plain(part)) : [plain(whole, fraction)];
    });
    return [...new Set(found)];
  };
}

/** Without marks and idle zeros; digit by digit, for a JavaScript number would round a long one. */
function plain(whole: string, fraction = ''): string {
  const integer = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}

const readers = inEach((language) => readerFor(numberSigns[language]));
const dataReader = readerFor({ thousands: ',', decimal: '.' });

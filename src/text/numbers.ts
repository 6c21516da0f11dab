// The numbers in a text, read as its language writes them: 1.234.567 and 0,8 in Indonesian, 1,234,567 and 0.8 in English.

import type { Language } from '../i18n/languages.ts';

/** Each number once, as JavaScript writes it; what is no number as a whole, "31.5.2016" or "1.2.3", gives each of its parts. */
export function numbersIn(text: string, language: Language): string[] {
  const found = [...text.matchAll(/\d(?:[\d.,]*\d)?/g)].flatMap(([written]) => {
    const [, whole, fraction] = oneNumber[language].exec(written) ?? [];
    return whole === undefined ? written.split(/[.,]+/).map((part) => plain(part)) : [plain(whole, fraction)];
  });
  return [...new Set(found)];
}

/** A whole number, its thousands marked or not, and a fraction. */
const oneNumber: Readonly<Record<Language, RegExp>> = {
  id: /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/,
  en: /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/,
};

/** Without marks and idle zeros; digit by digit, for a JavaScript number would round a long one. */
function plain(whole: string, fraction = ''): string {
  const integer = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}

// The numbers in a text, read as its language writes them: 1.234.567 and 0,8 in Indonesian, 1,234,567 and 0.8 in English.

import type { Language } from '../i18n/languages.ts';

/** Each number once, as JavaScript writes it. */
export function numbersIn(text: string, language: Language): string[] {
  const [thousands, decimal] = language === 'id' ? ['.', ','] : [',', '.'];
  const found = [...text.matchAll(/\d(?:[\d.,]*\d)?/g)].flatMap(([written]) => {
    const joined = written.replace(new RegExp(`\\${thousands}(?=\\d{3}(?!\\d))`, 'g'), '');
    // What is left of the thousands' sign parts numbers: "1.2.3", "31.12.1999".
    return joined.split(thousands).map((part) => String(Number(part.replace(decimal, '.'))));
  });
  return [...new Set(found.filter((number) => number !== 'NaN'))];
}

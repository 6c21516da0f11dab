// Numbers, days and lists as each language writes them. What writes them is costly to make, and is made once a language.

import { locales, type Language, type Localized } from './languages.ts';

/** With every digit it has: 0.00042 is not 0. */
export const formatNumber = (value: number, language: Language): string => numbers[language].format(value);

export const formatList = (items: readonly string[], language: Language): string => lists[language].format(items);

/** "7 Mei 1999". */
export const formatDay = (day: Date, language: Language): string => days[language].format(day);

/** "Mei 1999". */
export const formatMonth = (day: Date, language: Language): string => months[language].format(day);

/** "1999", "Mei 1999", "7 Mei 1999": as exactly as it is written. @param date "1999", "1999-05" or "1999-05-07" */
export function formatDate(date: string, language: Language): string {
  const [, month, day] = date.split('-');
  if (!month) return date;
  return day ? formatDay(new Date(date), language) : formatMonth(new Date(date), language);
}

const inEach = <T>(make: (locale: string) => T): Localized<T> => ({ id: make(locales.id), en: make(locales.en) });

/** The fifteen digits that a double is sure to hold; what reckoning adds behind them is noise. */
const numbers = inEach((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 }));
const lists = inEach((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const monthOf = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const months = inEach((locale) => new Intl.DateTimeFormat(locale, monthOf));
const days = inEach((locale) => new Intl.DateTimeFormat(locale, { ...monthOf, day: 'numeric' }));

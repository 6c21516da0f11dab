// Numbers, days, lists and languages' names as each language writes them. What writes them is costly to make, and is made once a language.

import { inEach, languages, registry, type Language, type Localized } from './languages.ts';

/** With every digit it has: 0.00042 is not 0. */
export const formatNumber = (value: number, language: Language): string => numbers[language].format(value);

/** "a, b and c" */
export const formatList = (items: readonly string[], language: Language): string => lists[language].format(items);

/** "a, b or c" */
export const formatChoice = (items: readonly string[], language: Language): string => choices[language].format(items);

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

/** What one language is called in another. */
export const languageName = (of: Language, language: Language): string => called[language].of(of) ?? registry[of].name;

const inEachLocale = <T>(make: (locale: string) => T): Localized<T> => inEach((language) => make(registry[language].locale));

/** The fifteen digits that a double is sure to hold; what reckoning adds behind them is noise. */
const numbers = inEachLocale((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 }));
const lists = inEachLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const choices = inEachLocale((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));
const called = inEachLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const monthOf = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const months = inEachLocale((locale) => new Intl.DateTimeFormat(locale, monthOf));
const days = inEachLocale((locale) => new Intl.DateTimeFormat(locale, { ...monthOf, day: 'numeric' }));

/** The signs in a number. */
export interface NumberSigns {
  /** between thousands */
  thousands: string;
  /** before a fraction */
  decimal: string;
}

export const numberSigns: Localized<NumberSigns> = inEach((language) => {
  const parts = numbers[language].formatToParts(1234567.5);
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  return { thousands: sign('group'), decimal: sign('decimal') };
});

/** The months of every language, written out. */
export const monthNames: ReadonlySet<string> = new Set(
  languages.flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(registry[language].locale, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)));
  }),
);

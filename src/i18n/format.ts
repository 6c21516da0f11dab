// Numbers, dates and lists as each language writes them.

import { locales, type Language } from './languages.ts';

export const formatNumber = (value: number, language: Language): string => new Intl.NumberFormat(locales[language]).format(value);

/** @param date an ISO date, `2026-11-24` */
export const formatDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);

// Numbers and lists as each language writes them.

import { locales, type Language } from './languages.ts';

export const formatNumber = (value: number, language: Language): string => new Intl.NumberFormat(locales[language]).format(value);

export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);

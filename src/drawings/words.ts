// The words of a figure's data in a language: cells, numbers, days.

import { formatNumber } from '../i18n/format.ts';
import { locales, type Language } from '../i18n/languages.ts';
import type { Cell, Row } from '../publication/data-table.ts';

/** The words in a cell; empty where it is, or where no column plays the part. */
export function wordsIn(row: Row, key: string | undefined, language: Language): string {
  return key === undefined ? '' : wordsOf(row.cells[key], language);
}

export function wordsOf(cell: Cell, language: Language): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return formatNumber(cell, language);
  return typeof cell === 'string' ? cell : cell[language];
}

export function numberIn(row: Row, key: string): number {
  const cell = row.cells[key];
  return typeof cell === 'number' ? cell : NaN;
}

/** "2016", "Mei 2016", "31 Mei 2016": as exactly as it is written. @param date "2016", "2016-05" or "2016-05-31" */
export function dayWords(date: string, language: Language): string {
  const [, month, day] = date.split('-');
  if (!month) return date;
  const format = new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'short',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(date));
}

/** A date as a year with its fraction; a year or month alone is taken at its beginning. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

// The words of a figure's data in a language: cells, numbers, days.

import { formatDay, formatMonth, formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
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

/** "1999", "Mei 1999", "7 Mei 1999": as exactly as it is written. @param date "1999", "1999-05" or "1999-05-07" */
export function dayWords(date: string, language: Language): string {
  const [, month, day] = date.split('-');
  if (!month) return date;
  return day ? formatDay(new Date(date), language) : formatMonth(new Date(date), language);
}

/** A date as a year with its fraction; a year or month alone is taken at its beginning. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

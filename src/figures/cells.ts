// What stands in a figure's cells: words in a language, numbers, one of a few words. What is asked for and not there is told with its line.

import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { Cell, Row } from '../publication/figure.ts';

/** The words in a cell that cannot be empty. */
export function wordsIn(row: Row, key: string, language: Language): string {
  const cell = row.cells[key];
  if (cell === undefined) throw lacking(row, key, 'words');
  return wordsOf(cell, language);
}

/** The words in a cell that may be empty, or in none, where the figure has no column for them: then ''. */
export const wordsOrNone = (row: Row, key: string | undefined, language: Language): string =>
  key === undefined || row.cells[key] === undefined ? '' : wordsIn(row, key, language);

export function wordsOf(cell: Exclude<Cell, undefined>, language: Language): string {
  if (typeof cell === 'number') return formatNumber(cell, language);
  return typeof cell === 'string' ? cell : cell[language];
}

export function numberIn(row: Row, key: string): number {
  const cell = row.cells[key];
  if (typeof cell !== 'number' || Number.isNaN(cell)) throw lacking(row, key, 'number');
  return cell;
}

/** The one of these words that a cell holds. */
export function oneOf<Word extends string>(words: readonly Word[], row: Row, key: string): Word {
  const word = words.find((one) => one === row.cells[key]);
  if (word === undefined) throw lacking(row, key, words.join(', '));
  return word;
}

const lacking = ({ file, line }: Row, key: string, what: string): Error => new Error(`${file}:${line}: no ${what} in "${key}"`);

// The columns that a figure's spec describes: each by its key, with what a reader is told of it.

import type { Language } from '../i18n/languages.ts';
import type { Column, FigureSpec } from '../publication/figure-schema.ts';

/** A column that a figure's spec names. */
export function columnOf({ columns }: FigureSpec, key: string): Column {
  const column = columns[key];
  if (!column) throw new Error(`"${key}" is no column: there are ${Object.keys(columns).join(', ')}`);
  return column;
}

export function unitOf(spec: FigureSpec, key: string, language: Language): string {
  const { unit } = columnOf(spec, key);
  if (!unit) throw new Error(`"${key}" has no unit`);
  return unit[language];
}

/** "Length (metres)" */
export const headOf = ({ label, unit }: Column, language: Language): string =>
  unit ? `${label[language]} (${unit[language]})` : label[language];

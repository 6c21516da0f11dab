// A figure of the publication: what is drawn, and the rows of its data.

import type { Localized } from '../i18n/languages.ts';
import type { LineOf } from './breach.ts';
import type { FigureSpec } from './figure-schema.ts';

export interface Figure {
  name: string;
  spec: FigureSpec;
  rows: Row[];
  /** the data file */
  file: string;
  specFile: string;
  /** of the spec */
  lineOf: LineOf;
}

export interface Row {
  /** the data file, and its line there */
  file: string;
  line: number;
  cells: Readonly<Record<string, Cell>>;
  evidence: readonly string[];
}

/** A text in each language, a number (years among them), or a word as it stands; undefined where the cell is empty. */
export type Cell = Localized<string> | number | string | undefined;

/** Every key that the figure's data rest on, once. */
export const restsOnKeys = ({ rows }: Pick<Figure, 'rows'>): string[] => [...new Set(rows.flatMap(({ evidence }) => evidence))];

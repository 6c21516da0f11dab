// The series of a curve and the signs that tell them apart, in the drawing and in the key above it.

import { wordsIn } from '../figures/cells.ts';
import { languages, type Language } from '../i18n/languages.ts';
import type { Row } from '../publication/figure.ts';
import { signs, type Drawn, type Sign } from '../publication/figure-schema.ts';

export interface Series {
  name: string;
  joined: boolean;
  /** how its points and line are told from the others */
  sign: Sign;
}

export function seriesOf(spec: Drawn<'curve'>, rows: readonly Row[], language: Language): Series[] {
  const namesIn = (row: Row) => languages.map((any) => wordsIn(row, spec.series, any));
  const series = new Map(rows.map((row) => [wordsIn(row, spec.series, language), namesIn(row)]));
  return [...series].map(([name, names], index) => ({
    name,
    joined: names.some((one) => spec.line.includes(one)),
    sign: signOf(index),
  }));
}

/** @param index of a series or lane, in their order */
export function signOf(index: number): Sign {
  const sign = signs[index];
  if (!sign) throw new Error(`series ${index + 1} has no sign: ${signs.length} are told apart`);
  return sign;
}

// Points over an axis of numbers; a series whose points were computed from a formula is joined by a line.

import { formatNumber } from '../i18n/format.ts';
import { languages, type Language } from '../i18n/languages.ts';
import type { Row } from '../publication/figure.ts';
import { signs, type Drawn, type Sign } from '../publication/figure-schema.ts';
import { canvas, palette, Plot, widths, type Width } from './canvas.ts';
import { columnOf, headOf, unitOf } from './columns.ts';
import { numberIn, wordsIn } from './words.ts';

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

export function curve(spec: Drawn<'curve'>, rows: readonly Row[], language: Language, width: Width): string {
  const measured = (row: Row, key: string) => `${wordsIn(row, key, language)} ${unitOf(spec, key, language)}`;
  const points = rows.map((row) => ({
    x: numberIn(row, spec.x),
    y: numberIn(row, spec.y),
    series: wordsIn(row, spec.series, language),
    said: `${measured(row, spec.x)}; ${measured(row, spec.y)}`,
  }));
  const marks = seriesOf(spec, rows, language).flatMap(({ name, joined, sign }) => {
    const own = points.filter(({ series }) => series === name);
    const look =
      sign === 'full'
        ? { fill: palette.accent, stroke: palette.accent }
        : { fill: palette.paper, stroke: sign === 'open' ? palette.accent : palette.ink };
    const line = joined
      ? [
          Plot.line(own, {
            x: 'x',
            y: 'y',
            stroke: look.stroke,
            strokeWidth: 1.5,
            ...(sign === 'full' ? {} : { strokeDasharray: '5 4' }),
          }),
        ]
      : [];
    const symbol = sign === 'square' ? 'square' : 'circle';
    return [...line, Plot.dot(own, { x: 'x', y: 'y', symbol, r: joined ? 3 : 4.5, strokeWidth: 1.5, title: 'said', ...look })];
  });
  const tickFormat = (value: number) => formatNumber(value, language);
  const ticks = width === 'narrow' ? 4 : 7;
  return canvas({
    width: widths[width],
    height: width === 'narrow' ? 300 : 340,
    marginLeft: 44,
    marginRight: 16,
    marginTop: 34,
    marginBottom: 44,
    x: { nice: true },
    y: { nice: true, zero: true },
    marks: [
      Plot.gridY({ ticks: 5, stroke: palette.hairline, strokeOpacity: 1 }),
      Plot.axisX({
        ticks,
        tickFormat,
        tickSize: 5,
        stroke: palette.meaning,
        fill: palette.soft,
        label: headOf(columnOf(spec, spec.x), language),
        labelAnchor: 'left',
        labelArrow: 'none',
        labelOffset: 40,
      }),
      Plot.axisY({
        ticks: 5,
        tickFormat,
        tickSize: 0,
        fill: palette.soft,
        label: headOf(columnOf(spec, spec.y), language),
        labelAnchor: 'top',
        labelArrow: 'none',
        labelOffset: 44,
      }),
      Plot.ruleY([0], { stroke: palette.meaning }),
      ...marks,
    ],
  });
}

// Points over an axis of numbers; a series whose points were computed from a formula is joined by a line.

import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { Row } from '../publication/data-table.ts';
import type { FigureSpec } from '../publication/figure-schema.ts';
import { canvas, palette, Plot, widths, type Width } from './canvas.ts';
import { numberIn, wordsIn } from './words.ts';

type Curve = Extract<FigureSpec, { draws: 'curve' }>;

export interface Series {
  name: string;
  joined: boolean;
  /** how its points and line are told from the others */
  sign: (typeof signs)[number];
}

/** In the order the series come in the data. */
export const signs = ['full', 'open', 'square'] as const;

export function seriesOf(spec: Curve, rows: readonly Row[], language: Language): Series[] {
  const names = new Map(rows.map((row) => [wordsIn(row, spec.series, 'en'), wordsIn(row, spec.series, language)]));
  return [...names].map(([english, name], index) => ({
    name,
    joined: spec.line.includes(english),
    sign: signs[index % signs.length] ?? 'full',
  }));
}

export function curve(spec: Curve, rows: readonly Row[], language: Language, width: Width): string {
  const { [spec.x]: across, [spec.y]: upwards } = spec.columns;
  const points = rows.map((row) => ({
    x: numberIn(row, spec.x),
    y: numberIn(row, spec.y),
    series: wordsIn(row, spec.series, language),
    said: `${wordsIn(row, spec.x, language)} ${across?.unit?.[language] ?? ''}; ${wordsIn(row, spec.y, language)} ${upwards?.unit?.[language] ?? ''}`,
  }));
  const titled = (column: typeof across) => `${column?.label[language] ?? ''} (${column?.unit?.[language] ?? ''})`;
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
        label: titled(across),
        labelAnchor: 'left',
        labelArrow: 'none',
        labelOffset: 40,
      }),
      Plot.axisY({
        ticks: 5,
        tickFormat,
        tickSize: 0,
        fill: palette.soft,
        label: titled(upwards),
        labelAnchor: 'top',
        labelArrow: 'none',
        labelOffset: 44,
      }),
      Plot.ruleY([0], { stroke: palette.meaning }),
      ...marks,
    ],
  });
}

// Points over an axis of numbers; a series whose points were computed from a formula is joined by a line.

import { numberIn, wordsIn } from '../figures/cells.ts';
import { columnOf, headOf, unitOf } from '../figures/columns.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { Row } from '../publication/figure.ts';
import type { Drawn } from '../publication/figure-schema.ts';
import { canvas, Plot, widths, type Palette, type Sheet } from './canvas.ts';
import { seriesOf, type Series } from './series.ts';

export function curve(spec: Drawn<'curve'>, rows: readonly Row[], { language, width, palette }: Sheet): string {
  const points = rows.map((row) => pointOf(row, spec, language));
  const series = seriesOf(spec, rows, language);
  const axis = {
    tickFormat: (value: number) => formatNumber(value, language),
    fill: palette.soft,
    labelArrow: 'none',
  } as const;
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
        ...axis,
        ticks: width === 'narrow' ? 4 : 7,
        tickSize: 5,
        stroke: palette.meaning,
        label: headOf(columnOf(spec, spec.x), language),
        labelAnchor: 'left',
        labelOffset: 40,
      }),
      Plot.axisY({
        ...axis,
        ticks: 5,
        tickSize: 0,
        label: headOf(columnOf(spec, spec.y), language),
        labelAnchor: 'top',
        labelOffset: 44,
      }),
      Plot.ruleY([0], { stroke: palette.meaning }),
      ...series.flatMap((one) =>
        marksOf(
          one,
          points.filter((point) => point.series === one.name),
          palette,
        ),
      ),
    ],
  });
}

interface Point {
  x: number;
  y: number;
  series: string;
  /** both numbers with their units */
  said: string;
}

function pointOf(row: Row, spec: Drawn<'curve'>, language: Language): Point {
  const measured = (key: string) => `${wordsIn(row, key, language)} ${unitOf(spec, key, language)}`;
  return {
    x: numberIn(row, spec.x),
    y: numberIn(row, spec.y),
    series: wordsIn(row, spec.series, language),
    said: `${measured(spec.x)}; ${measured(spec.y)}`,
  };
}

function marksOf({ joined, sign }: Series, points: readonly Point[], palette: Palette) {
  const stroke = sign === 'square' ? palette.ink : palette.accent;
  const fill = sign === 'full' ? palette.accent : palette.paper;
  const broken = sign === 'full' ? {} : { strokeDasharray: '5 4' };
  const symbol = sign === 'square' ? 'square' : 'circle';
  return [
    ...(joined ? [Plot.line(points, { x: 'x', y: 'y', stroke, strokeWidth: 1.5, ...broken })] : []),
    Plot.dot(points, { x: 'x', y: 'y', symbol, r: joined ? 3 : 4.5, strokeWidth: 1.5, title: 'said', fill, stroke }),
  ];
}

// Horizontal bars, one a row of the data, each with its number; a range where the data have two ends.

import type { Row } from '../publication/figure.ts';
import type { Drawn } from '../publication/figure-schema.ts';
import { gap, layBars, type Bar } from './bars-layout.ts';
import { canvas, Plot, widths, type Sheet } from './canvas.ts';

export function bars(spec: Drawn<'bars'>, rows: readonly Row[], sheet: Sheet): string {
  const { height, start, room, ends, bars: all, labels, headings } = layBars(spec, rows, sheet);
  const { ink, accent, meaning } = sheet.palette;
  const atLeft = { y: 'y', text: 'text', frameAnchor: 'left', dx: -start, textAnchor: 'start', fill: ink } as const;
  return canvas({
    width: widths[sheet.width],
    height,
    marginLeft: start,
    marginRight: widths[sheet.width] - start - room,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: ends, axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(headings, { ...atLeft, className: 'group' }),
      Plot.rect(
        all.filter(({ point }) => !point),
        { x1: 'from', x2: 'to', y1: 'top', y2: 'bottom', fill: accent, className: 'bars' },
      ),
      Plot.dot(
        all.filter(({ point }) => point),
        { x: 'to', y: 'middle', r: 5, fill: accent, className: 'points' },
      ),
      Plot.text(labels, atLeft),
      Plot.text(all, { x: 'to', y: 'middle', text: 'said', dx: 8, textAnchor: 'start', fill: ink, className: 'values' }),
      // Nought, beside the bars alone.
      Plot.ruleX(all, {
        x: () => 0,
        y1: ({ top }: Bar) => top - gap / 2,
        y2: ({ bottom }: Bar) => bottom + gap / 2,
        stroke: meaning,
      }),
    ],
  });
}

// What happened when, down a graduated axis: a dot for an event, a line for a span, a broken one where the time is disputed.

import type { Row } from '../publication/figure.ts';
import type { Drawn } from '../publication/figure-schema.ts';
import { canvas, Plot, widths, type Palette, type Sheet } from './canvas.ts';
import { layTimeline, type PlacedItem, type TimelineLayout, type Words } from './timeline-layout.ts';

export function timeline(spec: Drawn<'timeline'>, rows: readonly Row[], sheet: Sheet): string {
  const layout = layTimeline(spec, rows, sheet);
  const { palette } = sheet;
  return canvas({
    width: widths[sheet.width],
    height: layout.height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...layout.headings.map((words) => written(words, palette, 'group')),
      ...axisMarks(layout, palette),
      ...spanMarks(layout.items, palette),
      // From the place on the axis to the words, where these had to give way.
      Plot.link(layout.items, {
        x1: 'x',
        y1: 'at',
        x2: ({ wordsX, side }: PlacedItem) => wordsX - 4 * side,
        y2: 'labelY',
        stroke: palette.hairline,
      }),
      ...eventMarks(layout.items, palette),
      ...layout.words.map((words) => written(words, palette)),
    ],
  });
}

/** The graduated edge of a chart: every second year is filled. */
function axisMarks({ axis, filled, years }: TimelineLayout, { ink, soft, paper }: Palette) {
  const { left: x1, right: x2, top, bottom } = axis;
  return [
    Plot.rect(filled, { x1, x2, y1: 'top', y2: 'bottom', fill: ink }),
    Plot.rect([0], { x1, x2, y1: top, y2: bottom, stroke: ink, fill: 'none' }),
    Plot.text(years.told, {
      x: years.x,
      y: 'y',
      text: ({ year }: { year: number }) => String(year),
      textAnchor: years.onAxis ? 'middle' : 'end',
      fill: soft,
      ...(years.onAxis ? { stroke: paper, strokeWidth: 8 } : {}),
    }),
  ];
}

const spanMarks = (items: readonly PlacedItem[], { meaning }: Palette) =>
  [true, false].map((disputed) =>
    Plot.link(
      items.filter((item) => item.span && item.disputed === disputed),
      {
        x1: 'x',
        x2: 'x',
        y1: 'from',
        y2: 'until',
        stroke: meaning,
        strokeWidth: 2,
        ...(disputed ? { strokeDasharray: '5 3' } : {}),
      },
    ),
  );

const eventMarks = (items: readonly PlacedItem[], { meaning, accent, paper }: Palette) =>
  [true, false].map((disputed) =>
    Plot.dot(
      items.filter((item) => !item.span && item.disputed === disputed),
      {
        x: 'x',
        y: 'at',
        r: 5,
        strokeWidth: 2,
        stroke: disputed ? meaning : accent,
        fill: ({ open }: PlacedItem) => (open ? paper : accent),
        ...(disputed ? { strokeDasharray: '3 2' } : {}),
      },
    ),
  );

const written = ({ lines, side, soft }: Words, palette: Palette, className?: string) =>
  Plot.text(lines, {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: side < 0 ? 'end' : 'start',
    fill: soft ? palette.soft : palette.ink,
    ...(className ? { className } : {}),
  });

// What happened when, down a graduated axis: a dot for an event, a line for a span, a broken one where the time is disputed.

import type { Language } from '../i18n/languages.ts';
import type { Row } from '../publication/figure.ts';
import type { Drawn } from '../publication/figure-schema.ts';
import { canvas, palette, Plot, textLine, textWidth, widths, type Width } from './canvas.ts';
import { itemOf, placeLabels, type Item } from './time-items.ts';
import { yearOf } from './words.ts';

/** Pixels of the axis, before labels that would touch push each other down. */
const axisLength = { oneLine: 520, twoLines: 660 };
const top = 12;
const axisWidth = 5;

export function timeline(spec: Drawn<'timeline'>, rows: readonly Row[], language: Language, width: Width): string {
  const sides = spec.sides === true;
  // Where there is room, all an item says stands on one line, in columns.
  const oneLine = width === 'wide' && !sides;
  // From the axis to the dots, and to the words; between two sides the years stand on the axis.
  const [dotAt, wordsAt] = sides ? [26, 40] : [16, 32];
  const axis = sides ? widths[width] / 2 : 46;
  const heading = sides ? textLine + 8 : 0;
  const years = spec.to - spec.from;
  const yearHeight = (oneLine ? axisLength.oneLine : axisLength.twoLines) / years;
  const y = (date: string) => heading + top + (yearOf(date) - spec.from) * yearHeight;
  const items = placeLabels(
    rows.map((row) => itemOf(row, spec, language, y, yearHeight)),
    sides,
    oneLine ? textLine + 7 : 2 * textLine + 7,
  );
  const start = heading + top;
  const bottom = start + years * yearHeight;
  const last = Math.max(...items.map(({ labelY }) => labelY + (oneLine ? textLine / 2 : 1.5 * textLine)));
  const graduations = Array.from({ length: years + 1 }, (_, index) => ({
    year: spec.from + index,
    at: start + index * yearHeight,
  }));
  const every = yearHeight < 24 ? 5 : 2;
  const side = (item: Item) => (sides && !item.second ? -1 : 1);
  const dotX = (item: Item) => axis + (item.span && !item.disputed ? dotAt - 7 : dotAt) * side(item);
  const wordsX = (item: Item) => axis + wordsAt * side(item);
  const column = (key: 'when' | 'label', from: number) => from + Math.max(...items.map((item) => textWidth(item[key]))) + 4;
  const labelX = column('when', axis + wordsAt);
  const words = oneLine
    ? [
        say(items, 'when', () => axis + wordsAt, 0, 1, palette.soft),
        say(items, 'label', () => labelX, 0, 1, palette.ink),
        say(items, 'aside', () => column('label', labelX), 0, 1, palette.soft),
      ]
    : [1, -1].flatMap((way) => {
        const own = items.filter((item) => side(item) === way);
        const under = own.map((item) => ({
          ...item,
          when: [item.when, width === 'wide' ? item.aside : ''].filter(Boolean).join(', '),
        }));
        return [say(own, 'label', wordsX, 0, way, palette.ink), say(under, 'when', wordsX, textLine, way, palette.soft)];
      });
  const lanes = (spec.lanes ?? []).map((lane, index) => ({
    name: lane[language],
    x: axis + (index === 0 ? -wordsAt : wordsAt),
    way: index === 0 ? -1 : 1,
  }));
  return canvas({
    width: widths[width],
    height: Math.max(bottom + textLine / 2, last) + 4,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...(sides
        ? lanes.map(({ name, x, way }) =>
            Plot.text([name], {
              x,
              y: textLine / 2,
              text: (text: string) => text,
              textAnchor: anchor(way),
              fill: palette.ink,
              className: 'group',
            }),
          )
        : []),
      // The graduated edge of a chart: every second year is filled.
      Plot.rect(
        graduations.filter(({ at }, index) => index % 2 === 0 && at < bottom - 1),
        {
          x1: axis - axisWidth / 2,
          x2: axis + axisWidth / 2,
          y1: 'at',
          y2: ({ at }: { at: number }) => at + yearHeight,
          fill: palette.ink,
        },
      ),
      Plot.rect([0], {
        x1: axis - axisWidth / 2,
        x2: axis + axisWidth / 2,
        y1: start,
        y2: bottom,
        stroke: palette.ink,
        fill: 'none',
      }),
      Plot.text(
        graduations.filter(({ year }) => year % every === 0),
        {
          x: sides ? axis : axis - 10,
          y: 'at',
          text: ({ year }: { year: number }) => String(year),
          textAnchor: sides ? 'middle' : 'end',
          fill: palette.soft,
          ...(sides ? { stroke: palette.paper, strokeWidth: 8 } : {}),
        },
      ),
      ...[true, false].map((disputed) =>
        Plot.link(
          items.filter((item) => item.span && item.disputed === disputed),
          {
            x1: dotX,
            x2: dotX,
            y1: 'from',
            y2: 'until',
            stroke: palette.meaning,
            strokeWidth: 2,
            ...(disputed ? { strokeDasharray: '5 3' } : {}),
          },
        ),
      ),
      // From the place on the axis to the words, where these had to give way.
      Plot.link(items, {
        x1: dotX,
        y1: 'at',
        x2: (item: Item) => wordsX(item) - 4 * side(item),
        y2: 'labelY',
        stroke: palette.hairline,
      }),
      ...[true, false].map((disputed) =>
        Plot.dot(
          items.filter((item) => !item.span && item.disputed === disputed),
          {
            x: dotX,
            y: 'at',
            r: 5,
            strokeWidth: 2,
            stroke: disputed ? palette.meaning : palette.accent,
            fill: ({ second }: Item) => (disputed || (second && !sides) ? palette.paper : palette.accent),
            ...(disputed ? { strokeDasharray: '3 2' } : {}),
          },
        ),
      ),
      ...words,
    ],
  });
}

const anchor = (way: number) => (way < 0 ? ('end' as const) : ('start' as const));

const say = (
  items: readonly Item[],
  what: 'when' | 'label' | 'aside',
  x: (item: Item) => number,
  under: number,
  way: number,
  fill: string,
) =>
  Plot.text(
    items.filter((item) => item[what]),
    { x, y: ({ labelY }: Item) => labelY + under, text: what, textAnchor: anchor(way), fill },
  );

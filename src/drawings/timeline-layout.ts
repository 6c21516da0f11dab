// What stands where on a timeline: the graduated axis, what happened beside it, and the words. Numbers and words, no marks.

import type { Row } from '../publication/figure.ts';
import type { Drawn } from '../publication/figure-schema.ts';
import { textLine, textWidth, widths, type Sheet } from './canvas.ts';
import { itemOf, placeLabels, yearOf, type Item } from './time-items.ts';

export interface TimelineLayout {
  height: number;
  axis: { left: number; right: number; top: number; bottom: number };
  /** the filled parts of the axis: every second year */
  filled: { top: number; bottom: number }[];
  /** the years that are told, on the axis or beside it */
  years: { x: number; onAxis: boolean; told: { y: number; year: number }[] };
  items: PlacedItem[];
  /** what the two sides are called */
  headings: Words[];
  words: Words[];
}

/** Pixels from the left and from the top. */
export interface PlacedItem extends Item {
  /** left of the axis, or right of it */
  side: Side;
  x: number;
  wordsX: number;
}

export type Side = -1 | 1;

/** Words that are written alike, each from its place away from the axis. */
export interface Words {
  side: Side;
  soft: boolean;
  lines: { x: number; y: number; text: string }[];
}

/** Pixels of the axis, before labels that would touch push each other down. */
const axisLength = { oneLine: 520, twoLines: 660 };
const axisWidth = 5;

export function layTimeline(
  spec: Drawn<'timeline'>,
  rows: readonly Row[],
  { language, width }: Omit<Sheet, 'palette'>,
): TimelineLayout {
  const sides = spec.sides === true;
  // Where there is room, all an item says stands on one line, in columns.
  const oneLine = width === 'wide' && !sides;
  // From the axis to the dots, and to the words; between two sides the years stand on the axis.
  const [dotAt, wordsAt] = sides ? [26, 40] : [16, 32];
  const middle = sides ? widths[width] / 2 : 46;
  const span = spec.to - spec.from;
  const yearHeight = (oneLine ? axisLength.oneLine : axisLength.twoLines) / span;
  const top = (sides ? textLine + 8 : 0) + 12;
  const bottom = top + span * yearHeight;
  const y = (date: string) => top + (yearOf(date) - spec.from) * yearHeight;
  const read = rows.map((row) => itemOf(row, spec, language, y, yearHeight));
  const items = placeLabels(read, sides, (oneLine ? 1 : 2) * textLine + 7).map((item): PlacedItem => {
    const side = sides && !item.second ? -1 : 1;
    const x = middle + (item.span && !item.disputed ? dotAt - 7 : dotAt) * side;
    return { ...item, side, x, wordsX: middle + wordsAt * side };
  });
  const last = Math.max(...items.map(({ labelY }) => labelY + (oneLine ? textLine / 2 : 1.5 * textLine)));
  const graduations = Array.from({ length: span + 1 }, (_, index) => ({ year: spec.from + index, y: top + index * yearHeight }));
  const every = yearHeight < 24 ? 5 : 2;
  return {
    height: Math.max(bottom + textLine / 2, last) + 4,
    axis: { left: middle - axisWidth / 2, right: middle + axisWidth / 2, top, bottom },
    filled: graduations
      .filter((graduation, index) => index % 2 === 0 && graduation.y < bottom - 1)
      .map((graduation) => ({ top: graduation.y, bottom: graduation.y + yearHeight })),
    years: { x: sides ? middle : middle - 10, onAxis: sides, told: graduations.filter(({ year }) => year % every === 0) },
    items,
    headings: (sides ? (spec.lanes ?? []) : []).map((lane, index) => {
      const side = index === 0 ? -1 : 1;
      return { side, soft: false, lines: [{ x: middle + wordsAt * side, y: textLine / 2, text: lane[language] }] };
    }),
    words: oneLine ? inColumns(items, middle + wordsAt) : inTwoLines(items, width === 'wide'),
  };
}

/** When, what, and a few words more, each in a column of its own. */
function inColumns(items: readonly PlacedItem[], start: number): Words[] {
  const after = (what: 'when' | 'label', from: number) => from + Math.max(...items.map((item) => textWidth(item[what]))) + 4;
  const labelX = after('when', start);
  const column = (what: 'when' | 'label' | 'aside', x: number): Words => ({
    side: 1,
    soft: what !== 'label',
    lines: items.filter((item) => item[what]).map((item) => ({ x, y: item.labelY, text: item[what] })),
  });
  return [column('when', start), column('label', labelX), column('aside', after('label', labelX))];
}

/** What, and under it when; a few words more where there is room. */
const inTwoLines = (items: readonly PlacedItem[], room: boolean): Words[] =>
  ([1, -1] as const).flatMap((side): Words[] => {
    const own = items.filter((item) => item.side === side);
    const under = ({ when, aside }: Item) => [when, room ? aside : ''].filter(Boolean).join(', ');
    return [
      { side, soft: false, lines: own.map((item) => ({ x: item.wordsX, y: item.labelY, text: item.label })) },
      { side, soft: true, lines: own.map((item) => ({ x: item.wordsX, y: item.labelY + textLine, text: under(item) })) },
    ];
  });

// What stands where on a drawing of bars: how high each row is and what it says, how long the bars may be. Numbers and words, no marks.

import { numberIn, wordsIn, wordsOrNone } from '../figures/cells.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { Row } from '../publication/figure.ts';
import type { Drawn } from '../publication/figure-schema.ts';
import { textLine, textWidth, widths, type Sheet } from './canvas.ts';

export interface BarsLayout {
  height: number;
  /** where the room for bars begins, and how wide it is; pixels from the left */
  start: number;
  room: number;
  /** the numbers at its two ends */
  ends: [number, number];
  bars: Bar[];
  labels: Line[];
  headings: Line[];
}

export interface Bar {
  /** its ends in the data's numbers; `to` is not less than `from` */
  from: number;
  to: number;
  /** one end alone is known */
  point: boolean;
  /** its number, with the words beside it */
  said: string;
  top: number;
  middle: number;
  bottom: number;
}

/** Words, and the middle of their line. */
export interface Line {
  y: number;
  text: string;
}

/** Between two bars. */
export const gap = 6;

const barHeight = 14;

/** What bars keep of the width, whatever must be said beside them. */
const leastRoom = 40;

export function layBars(spec: Drawn<'bars'>, rows: readonly Row[], { language, width }: Omit<Sheet, 'palette'>): BarsLayout {
  // On a phone the name stands above its bar.
  const above = width === 'narrow';
  const down = downwards(spec, rows, language, above);
  const { bars, labels } = down;
  const start = above ? 1 : Math.max(...labels.map(({ text }) => textWidth(text))) + 12;
  const least = Math.min(0, ...bars.map(({ from }) => from));
  const span = Math.max(0, ...bars.map(({ to }) => to)) - least || 1;
  // As long as the bars may be while every number still fits behind its bar.
  const rooms = bars.map(({ to, said }) => ((widths[width] - start - 8 - textWidth(said)) * span) / (to - least));
  const room = Math.max(leastRoom, Math.min(widths[width] - start - 8, ...rooms));
  return { ...down, start, room, ends: [least, least + span] };
}

function downwards(spec: Drawn<'bars'>, rows: readonly Row[], language: Language, above: boolean) {
  const bars: Bar[] = [];
  const labels: Line[] = [];
  const headings: Line[] = [];
  // Words are taller than their bar.
  let y = (textLine - barHeight) / 2 + 2;
  let group = '';
  for (const row of rows) {
    const heading = wordsOrNone(row, spec.group, language);
    if (heading !== group) {
      y += group ? 14 : 0;
      headings.push({ y: y + textLine / 2, text: heading });
      y += textLine + gap;
      group = heading;
    }
    if (above) y += textLine + 2;
    labels.push({ y: above ? y - textLine / 2 - 1 : y + barHeight / 2, text: wordsIn(row, spec.label, language) });
    bars.push({ ...barOf(row, spec, language), top: y, middle: y + barHeight / 2, bottom: y + barHeight });
    y += barHeight + gap;
  }
  return { bars, labels, headings, height: y };
}

/** A quantity is a bar from nought, to its left where it is negative; of a range, one end alone is a point. */
function barOf(row: Row, spec: Drawn<'bars'>, language: Language): Pick<Bar, 'from' | 'to' | 'point' | 'said'> {
  const value = numberIn(row, spec.value);
  const note = wordsOrNone(row, spec.note, language);
  const saying = (number: string) => (note ? `${number}, ${note}` : number);
  const said = formatNumber(value, language);
  if (spec.to === undefined) return { from: Math.min(value, 0), to: Math.max(value, 0), point: false, said: saying(said) };
  if (row.cells[spec.to] === undefined) return { from: value, to: value, point: true, said: saying(said) };
  const to = numberIn(row, spec.to);
  // A dash beside a minus is told apart by blanks.
  const dash = value < 0 || to < 0 ? ' – ' : '–';
  return { from: value, to, point: false, said: saying(`${said}${dash}${formatNumber(to, language)}`) };
}

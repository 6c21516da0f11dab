// Horizontal bars, one a row of the data, each with its number; a range where the data have two ends.

import type { Language } from '../i18n/languages.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Row } from '../publication/figure.ts';
import type { Drawn } from '../publication/figure-schema.ts';
import { canvas, palette, Plot, textLine, textWidth, widths, type Width } from './canvas.ts';
import { numberIn, wordsIn, wordsOrNone } from './words.ts';

/** What bars keep of the width, whatever must be said beside them. */
const leastRoom = 40;

const barHeight = 14;
const gap = 6;

export function bars(spec: Drawn<'bars'>, rows: readonly Row[], language: Language, width: Width): string {
  const narrow = width === 'narrow';
  const laid = layOut(spec, rows, language, narrow);
  const labelled = Math.max(...laid.bars.map(({ label }) => textWidth(label)));
  // On a phone the name stands above its bar.
  const start = narrow ? 1 : labelled + 12;
  const least = Math.min(0, ...laid.bars.map(({ from }) => from));
  const span = Math.max(0, ...laid.bars.map(({ to }) => to)) - least || 1;
  // As long as the bars may be while every number still fits behind its bar.
  const rooms = laid.bars.map(({ to, said }) => ((widths[width] - start - 8 - textWidth(said)) * span) / (to - least));
  const room = Math.max(leastRoom, Math.min(widths[width] - start - 8, ...rooms));
  const above = laid.bars.map((bar) => ({ ...bar, textY: narrow ? bar.y - textLine / 2 - 1 : bar.y + barHeight / 2 }));
  return canvas({
    width: widths[width],
    height: laid.height,
    marginLeft: start,
    marginRight: widths[width] - start - room,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [least, least + span], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(laid.groups, {
        y: 'y',
        text: 'text',
        frameAnchor: 'left',
        dx: -start,
        textAnchor: 'start',
        fill: palette.ink,
        className: 'group',
      }),
      Plot.rect(
        laid.bars.filter(({ point }) => !point),
        { x1: 'from', x2: 'to', y1: 'y', y2: (bar: Bar) => bar.y + barHeight, fill: palette.accent, className: 'bars' },
      ),
      Plot.dot(
        laid.bars.filter(({ point }) => point),
        { x: 'to', y: (bar: Bar) => bar.y + barHeight / 2, r: 5, fill: palette.accent, className: 'points' },
      ),
      Plot.text(above, { y: 'textY', text: 'label', frameAnchor: 'left', dx: -start, textAnchor: 'start', fill: palette.ink }),
      Plot.text(laid.bars, {
        x: 'to',
        y: (bar: Bar) => bar.y + barHeight / 2,
        text: 'said',
        dx: 8,
        textAnchor: 'start',
        fill: palette.ink,
        className: 'values',
      }),
      // Nought, beside the bars alone.
      Plot.ruleX(laid.bars, {
        x: () => 0,
        y1: ({ y }: Bar) => y - gap / 2,
        y2: ({ y }: Bar) => y + barHeight + gap / 2,
        stroke: palette.meaning,
      }),
    ],
  });
}

function layOut(spec: Drawn<'bars'>, rows: readonly Row[], language: Language, narrow: boolean) {
  const laid: Bar[] = [];
  const groups: { y: number; text: string }[] = [];
  // Words are taller than their bar.
  let y = (textLine - barHeight) / 2 + 2;
  let group = '';
  for (const row of rows) {
    const heading = wordsOrNone(row, spec.group, language);
    if (heading !== group) {
      y += group ? 14 : 0;
      groups.push({ y: y + textLine / 2, text: heading });
      y += textLine + gap;
      group = heading;
    }
    if (narrow) y += textLine + 2;
    const note = wordsOrNone(row, spec.note, language);
    const { said, ...ends } = endsOf(row, spec, language);
    laid.push({ y, ...ends, label: wordsIn(row, spec.label, language), said: note ? `${said}, ${note}` : said });
    y += barHeight + gap;
  }
  return { bars: laid, groups, height: y };
}

/** A quantity is a bar from nought, to its left where it is negative; of a range, one end alone is a point. */
function endsOf(row: Row, spec: Drawn<'bars'>, language: Language): Pick<Bar, 'from' | 'to' | 'point' | 'said'> {
  const value = numberIn(row, spec.value);
  const number = formatNumber(value, language);
  if (spec.to === undefined) return { from: Math.min(value, 0), to: Math.max(value, 0), point: false, said: number };
  if (row.cells[spec.to] === undefined) return { from: value, to: value, point: true, said: number };
  const to = numberIn(row, spec.to);
  // A dash beside a minus is told apart by blanks.
  const dash = value < 0 || to < 0 ? ' – ' : '–';
  return { from: value, to, point: false, said: `${number}${dash}${formatNumber(to, language)}` };
}

interface Bar {
  y: number;
  from: number;
  /** not less than where it is from */
  to: number;
  point: boolean;
  label: string;
  /** its number, with the words beside it */
  said: string;
}

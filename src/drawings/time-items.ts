// The rows of a timeline as things to draw: where each belongs on the axis, what it says, and how labels make room for each other.

import { wordsIn, wordsOrNone } from '../figures/cells.ts';
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { Row } from '../publication/figure.ts';
import type { Drawn } from '../publication/figure-schema.ts';

export interface Item {
  /** where it belongs on the axis, and where its words stand */
  at: number;
  labelY: number;
  from: number;
  until: number;
  span: boolean;
  disputed: boolean;
  /** of the second lane */
  second: boolean;
  /** drawn open: its time is disputed, or its lane is told so from the first */
  open: boolean;
  when: string;
  label: string;
  aside: string;
}

export function itemOf(
  row: Row,
  spec: Drawn<'timeline'>,
  language: Language,
  y: (date: string) => number,
  yearHeight: number,
): Item {
  const date = wordsIn(row, spec.date, language);
  const until = wordsOrNone(row, spec.until, language);
  const disputed = wordsOrNone(row, spec.style, language) === 'disputed';
  const second = wordsOrNone(row, spec.lane, language) === spec.lanes?.[1]?.key;
  const from = y(date);
  // What is told in years runs to the end of the last one; what is disputed stands in the middle.
  const last = until || (disputed ? date : '');
  const end = last ? y(last) + (last.length === 4 ? yearHeight : 0) : from;
  const at = disputed ? (from + end) / 2 : from;
  return {
    at,
    labelY: at,
    from,
    until: end,
    span: until !== '',
    disputed,
    second,
    open: disputed || (second && !spec.sides),
    when: until ? `${formatDate(date, language)}${disputed ? '/' : '–'}${formatDate(until, language)}` : formatDate(date, language),
    label: wordsIn(row, spec.label, language),
    aside: wordsOrNone(row, spec.aside, language),
  };
}

/** Labels of one side keep apart; what comes later gives way. @param least between two of them, in pixels */
export function placeLabels(items: readonly Item[], sides: boolean, least: number): Item[] {
  const last = new Map<boolean, number>();
  return [...items]
    .sort((one, two) => one.at - two.at)
    .map((item) => {
      const lane = sides && item.second;
      const labelY = Math.max(item.at, (last.get(lane) ?? -Infinity) + least);
      last.set(lane, labelY);
      return { ...item, labelY };
    });
}

/** A date as a year with its fraction; a year or month alone is taken at its beginning. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

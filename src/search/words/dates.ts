// Days and months as words of their own: "7 Mei 1999", "May 7, 1999", "7/5/1999" and "1999-05-07" are one.

import { languages, registry } from '../../i18n/languages.ts';
import { fold } from './fold.ts';
import { areNeighbours, type Token } from './tokens.ts';

export interface DateKey {
  /** "1999-05-07"; "--05-07" where the year is not said; "1999-05" of a month */
  key: string;
  start: number;
  end: number;
}

/** The days and months named in a text; of each day also what it is without its year, for those who ask so. */
export function datesIn(text: string, tokens: readonly Token[]): DateKey[] {
  return tokens.flatMap((token, at) => {
    if (token.is === 'day') return inFigures(token);
    const month = token.is === 'word' ? months.get(token.key) : undefined;
    if (month === undefined) return [];
    const [before, after, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    const near = (one: Token | undefined, other: Token | undefined) => one && other && areNeighbours(text, one, other);
    const dayBefore = near(before, token) ? dayOf(before) : undefined;
    // Between "May 7" and its year a comma stands.
    const dayAfter = dayBefore === undefined && near(token, after) ? dayOf(after) : undefined;
    const yearToken = dayAfter === undefined ? after : second;
    const year = yearToken && isNear(text, dayAfter === undefined ? token : after, yearToken) ? yearOf(yearToken) : undefined;
    const day = dayBefore ?? dayAfter;
    const start = (dayBefore === undefined ? token : before)?.start ?? token.start;
    const end = (year === undefined ? (dayAfter === undefined ? token : after) : yearToken)?.end ?? token.end;
    return keysOf(year, month, day).map((key) => ({ key, start, end }));
  });
}

function inFigures({ key, start, end }: Token): DateKey[] {
  const [one = '', two = '', three = ''] = key.split(/[/.-]/);
  const [year, month, day] = one.length === 4 ? [one, two, three] : [three, two, one];
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return [];
  return keysOf(year, padded(month), padded(day)).map((made) => ({ key: made, start, end }));
}

const isNear = (text: string, one: Token | undefined, other: Token): boolean =>
  one !== undefined && /^,?[\s\u2060]*$/.test(text.slice(one.end, other.start));

function keysOf(year: string | undefined, month: string, day: string | undefined): string[] {
  const ofDay = day === undefined ? [] : [`--${month}-${day}`];
  if (year === undefined) return ofDay;
  return day === undefined ? [`${year}-${month}`] : [`${year}-${month}-${day}`, ...ofDay, `${year}-${month}`];
}

const padded = (figures: string): string => figures.padStart(2, '0');

const dayOf = (token: Token | undefined): string | undefined =>
  token?.is === 'number' && /^\d\d?$/.test(token.key) && Number(token.key) >= 1 && Number(token.key) <= 31
    ? padded(token.key)
    : undefined;

const yearOf = ({ is, key }: Token): string | undefined => (is === 'number' && /^[12]\d{3}$/.test(key) ? key : undefined);

/** The months of every language, written out: they are the same in each text, for a text names works of other languages. */
const months: ReadonlyMap<string, string> = new Map(
  languages.flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(registry[language].locale, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => [fold(format(Date.UTC(2000, month))), padded(String(month + 1))] as const);
  }),
);

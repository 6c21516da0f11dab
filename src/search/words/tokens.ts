// Cuts a text into words: letters, numbers with their signs, numbers of laws, days in figures. Hyphens, dashes and apostrophes part them.

import { fold } from './fold.ts';

export interface Token {
  /** the word as it is compared; of what holds a figure, as it is written */
  key: string;
  is: 'word' | 'number' | 'law' | 'day';
  start: number;
  end: number;
}

const day = String.raw`\d{4}-\d\d?-\d\d?(?![\d-])|\d\d?[/.-]\d\d?[/.-]\d{4}(?![\d/])`;
const law = String.raw`\d+(?:/[\p{L}\p{N}-]*[\p{L}\p{N}])+`;
const number = String.raw`\d(?:[\d.,]*\d)?`;
/** Figures behind letters are of the word, as in m2, unless a longer number begins with them. */
const word = String.raw`\p{L}[\p{L}\p{M}]*(?:\d+(?![\d.,]*\d)\p{L}*)?`;
/** A genitive is no word. */
const genitive = String.raw`['’]s(?![\p{L}\p{N}])`;

const pattern = new RegExp(`(?<day>${day})|(?<law>${law})|(?<number>${number})|(?<word>${word}|%)|${genitive}`, 'gu');

export function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(pattern)) {
    const place = { start: index, end: index + written.length };
    if (groups.day) tokens.push({ key: written, is: 'day', ...place });
    else if (groups.law) tokens.push({ key: written.toLowerCase(), is: 'law', ...place });
    else if (groups.number) tokens.push({ key: written, is: 'number', ...place });
    else if (groups.word) tokens.push({ key: fold(written), is: 'word', ...place });
  }
  return tokens;
}

/** Whether nothing but a space, a hyphen or a dash stands between two words. */
export const areNeighbours = (text: string, one: { end: number }, other: { start: number }): boolean =>
  /^[\s\u2060–—‑-]*$/.test(text.slice(one.end, other.start));

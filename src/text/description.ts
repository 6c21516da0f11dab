// A text short enough to describe a page, and plain.

import { plainTitle } from './plain-title.ts';

const longest = 160;

/** @param words may hold *foreign words* between stars */
export function describe(words: string): string {
  const text = plainTitle(words);
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

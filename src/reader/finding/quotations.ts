// Passages by their own words: word for word, else the nearest, with what differs.

import search from 'approx-string-match';
import { diffArrays } from 'diff';
import type { Language } from '../../i18n/languages.ts';
import type { Matter, MatterText } from './matter.ts';
import { hasWords, wordsOf, type Word, type Words } from './words.ts';

export interface Quoted {
  id: string;
  language: Language;
  /** letters that differ; 0 where it is word for word */
  errors: number;
  parts: readonly Part[];
}

/** Words that both have, that only what was asked has, that only the passage has. */
export interface Part {
  is: 'both' | 'asked' | 'passage';
  words: string;
}

/** Fewer words, or letters, are of any text. */
const fewest = { words: 3, letters: 12 };

/** @returns those that hold the words, and those that nearly do; the nearest first, each passage once */
export function quotedIn(asked: string, matter: Matter): Quoted[] {
  const pieces = piecesOf(asked);
  const whole = wordsOf(pieces.join(' '));
  if (!/\s/.test(asked.trim()) || (whole.all.length < fewest.words && whole.folded.length < fewest.letters)) return [];
  // A heading in quotation marks is a heading.
  if (matter.titles.some(({ words }) => words.folded === whole.folded)) return [];
  const exact = matter.texts.filter(({ words }) =>
    holdsInOrder(
      words.folded,
      pieces.map((piece) => wordsOf(piece).folded),
    ),
  );
  const near = nearTo(whole, exact.length > 0 ? matter.texts : [...matter.texts, ...matter.titles], exact.length > 0 ? 0.15 : 0.4);
  const all = [...exact.map((text) => quoted(whole, text, 0)), ...near.filter(({ id }) => !exact.some((text) => text.id === id))];
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at).slice(0, most);
}

const most = 6;

/** What stands in quotation marks, where other words stand around it; parted where something was left out. */
function piecesOf(asked: string): string[] {
  const [inMarks = ''] = (asked.match(/[“„«"‘][^“”„«»"]{20,}[”“»"’]/g) ?? []).sort((one, other) => other.length - one.length);
  const pieces = (inMarks || asked).split(/\[?(?:…|\.{3})\]?/).filter((piece) => /\p{L}/u.test(piece));
  return pieces.length > 0 ? pieces : [asked];
}

function holdsInOrder(text: string, pieces: readonly string[]): boolean {
  let left = text;
  return pieces.every((piece) => {
    if (!hasWords(left, piece)) return false;
    left = left.slice(left.indexOf(piece) + piece.length);
    return true;
  });
}

/** @param share of the letters that may differ */
function nearTo(asked: Words, texts: readonly MatterText[], share: number): Quoted[] {
  const mostErrors = Math.floor(asked.folded.length * share);
  const own = new Set(asked.all.map(({ folded }) => folded));
  const found = texts.flatMap((text): Quoted[] => {
    const shared = new Set(text.words.all.flatMap(({ folded }) => (own.has(folded) ? [folded] : [])));
    // Comparing letter by letter is only worth its time where words are alike.
    if (shared.size < own.size * (0.9 - 1.5 * share)) return [];
    const [best] = search(text.words.folded, asked.folded, mostErrors).sort((one, other) => one.errors - other.errors);
    return best ? [quoted(asked, text, best.errors, best)] : [];
  });
  const least = Math.min(...found.map(({ errors }) => errors));
  return found.filter(({ errors }) => errors <= 2 * least + 4).sort((one, other) => one.errors - other.errors);
}

/** @param place of the words in the folded text; left out, they stand there as they are */
function quoted(asked: Words, { id, language, words }: MatterText, errors: number, place?: { start: number; end: number }): Quoted {
  const start = place?.start ?? words.folded.indexOf(asked.folded);
  const end = place?.end ?? start + asked.folded.length;
  const there = start < 0 ? asked.all : wordsBetween(words, start, end);
  const parts = diffArrays([...asked.all], [...there], { comparator: (one: Word, other: Word) => one.folded === other.folded });
  return {
    ...{ id, language, errors },
    parts: parts.map(({ added, removed, value }) => ({
      is: removed ? 'asked' : added ? 'passage' : 'both',
      words: value.map(({ shown }) => shown).join(' '),
    })),
  };
}

/** The words that a stretch of a folded text is of, whole. */
function wordsBetween({ all }: Words, start: number, end: number): Word[] {
  let at = 0;
  return all.filter(({ folded }) => {
    const [from, to] = [at, at + folded.length];
    at = to + 1;
    return from < end && to > start;
  });
}

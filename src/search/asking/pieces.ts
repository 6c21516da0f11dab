// What someone typed, cut into what is looked for: phrases in quotes, days, laws, numbers, names of several words, words.

import { languages as allLanguages, type Language } from '../../i18n/languages.ts';
import { wordsOf } from '../../i18n/words.ts';
import { lawsIn } from '../words/analysed.ts';
import { datesIn } from '../words/dates.ts';
import { askedNumbers } from '../words/numbers.ts';
import { areNeighbours, tokensIn, type Token } from '../words/tokens.ts';

export interface Piece {
  /** as it was typed */
  typed: string;
  is: 'word' | 'phrase' | 'number';
  /** what it may be compared as; of a phrase each word in turn */
  keys: string[];
  /** of several words that are one: each in turn */
  words?: string[];
  /** of a day that stands nowhere: the day without its year, and the year */
  apart?: string[];
}

/** Names and terms have no more words. */
const longest = 6;

/**
 * @param isKnown whether several words are one, written together
 * @param languages whose function words are left out where other words remain
 */
export function piecesOf(query: string, isKnown: (key: string) => boolean, languages: readonly Language[]): Piece[] {
  const pieces = quotedApart(query).flatMap(({ text, quoted }) => (quoted ? phraseOf(text) : wordsIn(text, isKnown)));
  const telling = pieces.filter(({ is, keys: [key = ''] }) => is !== 'word' || !isFunctionWord(key, languages));
  return telling.length > 0 ? telling : pieces;
}

const isFunctionWord = (key: string, languages: readonly Language[]): boolean =>
  languages.some((language) => wordsOf[language].functionWords.has(key));

/** Straight quotes and curly ones; one that is never closed is none. */
function quotedApart(query: string): { text: string; quoted: boolean }[] {
  return query.split(/["“”„«»]/).map((text, at, all) => ({ text, quoted: at % 2 === 1 && at < all.length - 1 }));
}

function phraseOf(text: string): Piece[] {
  const keys = tokensIn(text).map(({ is, key }) => (is === 'number' ? (askedNumbers(key)[0] ?? key) : key));
  if (keys.length === 0) return [];
  return [{ typed: text.trim(), is: 'phrase', keys }];
}

function wordsIn(text: string, isKnown: (key: string) => boolean): Piece[] {
  const tokens = tokensIn(text);
  const pieces: Piece[] = [];
  const taken = [...wholeDates(text, tokens), ...laws(tokens)];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const whole = taken.find(({ start }) => start === token.start);
    if (whole) {
      pieces.push({
        typed: text.slice(whole.start, whole.end),
        is: 'number',
        keys: [whole.key],
        ...(whole.apart ? { apart: whole.apart } : {}),
      });
      while ((tokens[at + 1]?.start ?? Infinity) < whole.end) at++;
      continue;
    }
    const length = token.is === 'word' ? togetherAt(text, tokens, at, isKnown) : 1;
    const last = tokens[at + length - 1] ?? token;
    pieces.push(pieceOf(text.slice(token.start, last.end), tokens.slice(at, at + length)));
    at += length - 1;
  }
  return pieces;
}

function pieceOf(typed: string, tokens: readonly Token[]): Piece {
  const [token] = tokens;
  if (token?.is === 'number') {
    const values = askedNumbers(token.key);
    return { typed, is: 'number', keys: values.length > 0 ? values : [token.key] };
  }
  const words = tokens.map(({ key }) => key);
  return { typed, is: token?.is === 'word' ? 'word' : 'number', keys: [words.join('')], ...(words.length > 1 ? { words } : {}) };
}

/** How many words from here on are one; 1 where they are not. */
function togetherAt(text: string, tokens: readonly Token[], at: number, isKnown: (key: string) => boolean): number {
  const words: string[] = [];
  let found = 1;
  for (let next = at; next < Math.min(tokens.length, at + longest); next++) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (!token || (next > at && before && !areNeighbours(text, before, token))) break;
    words.push(token.key);
    if (words.length > 1 && isKnown(words.join(''))) found = words.length;
  }
  return found;
}

interface Whole {
  key: string;
  start: number;
  end: number;
  apart?: string[];
}

/** Of a day the fullest it is said as: with its year where there is one. */
function wholeDates(text: string, tokens: readonly Token[]): Whole[] {
  const byPlace = Map.groupBy(datesIn(text, tokens), ({ start }) => start);
  return [...byPlace.values()].flatMap((dates) => {
    const [fullest, ...less] = dates;
    if (!fullest) return [];
    const day = less.find(({ key }) => key.startsWith('--'));
    return [{ ...fullest, ...(day ? { apart: [day.key, fullest.key.slice(0, 4)] } : {}) }];
  });
}

/** "Number 7 of 1999", in any language. */
const laws = (tokens: readonly Token[]): Whole[] => [
  ...new Map(allLanguages.flatMap((language) => lawsIn(tokens, language)).map((law) => [law.start, law])).values(),
];

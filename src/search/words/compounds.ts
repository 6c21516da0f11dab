// Several words that are one: names and terms as they are listed, and what a hyphen joins. Written together they are the same.

import { fold } from './fold.ts';
import { areNeighbours, tokensIn, type Token } from './tokens.ts';

export interface Compound {
  /** its words written together */
  key: string;
  start: number;
  end: number;
}

/** The words of each compound, by its first. */
export type Compounds = ReadonlyMap<string, readonly (readonly string[])[]>;

/** @param forms of names and terms; those of one word are left out */
export function compoundsOf(forms: Iterable<string>): Compounds {
  const all = new Map<string, string[][]>();
  const known = new Set<string>();
  for (const form of forms) {
    const words = tokensIn(form).map(({ key }) => key);
    const [first] = words;
    if (first === undefined || words.length < 2 || known.has(words.join(' '))) continue;
    known.add(words.join(' '));
    all.set(first, [...(all.get(first) ?? []), words]);
  }
  return all;
}

/** "one-two" and "One Two" are "onetwo". */
export const joined = (form: string): string => fold(form).replace(/[^\p{L}\p{N}/.%]+/gu, '');

export function compoundsIn(text: string, tokens: readonly Token[], compounds: Compounds): Compound[] {
  return tokens.flatMap((token, at) => {
    const listed = (compounds.get(token.key) ?? []).filter((words) => stand(words, at, text, tokens));
    const next = tokens[at + 1];
    const hyphened = next && isHyphened(text, token, next) ? [[token.key, next.key]] : [];
    const found = new Map([...listed, ...hyphened].map((words) => [words.join(''), words.length]));
    return [...found].map(([key, length]) => ({ key, start: token.start, end: tokens[at + length - 1]?.end ?? token.end }));
  });
}

const stand = (words: readonly string[], at: number, text: string, tokens: readonly Token[]): boolean =>
  words.every((word, index) => {
    const [token, before] = [tokens[at + index], tokens[at + index - 1]];
    return token?.key === word && (index === 0 || (before !== undefined && areNeighbours(text, before, token)));
  });

const isHyphened = (text: string, one: Token, other: Token): boolean =>
  one.is === 'word' && other.is === 'word' && /^[-‑]$/.test(text.slice(one.end, other.start));

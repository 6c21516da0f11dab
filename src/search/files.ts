// What the browser is given beside Pagefind's own files: the vocabulary with the list of all cards, and passages to show.

import { grounds, type Ground } from '../publication/ground.ts';
import type { Kind } from '../publication/vocabulary.ts';
import type { CardInList, CardKind } from './card.ts';

export interface VocabularyFile {
  /** Pagefind's name of the index that it belongs to */
  index: string;
  /** a family a line, its forms parted by bars; a family's number is its place */
  families: string;
  /** so many families from the first stand in the language's own text, the others in the titles of works alone */
  own: number;
  /** what readers may write, and what the text writes instead */
  variants: Readonly<Record<string, string>>;
  /** terms that are one in several languages: the forms in this language, and in others */
  terms: readonly { here: readonly string[]; elsewhere: readonly string[] }[];
  /** of each part of all cards, in order: what Pagefind calls it */
  parts: string;
  /** the cards: see listed */
  cards: string;
}

/** Passages that are short are fetched by the handful. */
const handful = 8;

/** The file that holds a card's passage, and its place there. @param sections how many cards are sections, which come first */
export function passageAt(card: number, sections: number): { file: string; at: number } {
  if (card < sections) return { file: `${card}.json`, at: 0 };
  const other = card - sections;
  return { file: `${sections + Math.floor(other / handful)}.json`, at: other % handful };
}

/** A word for each card: its chapter's number, then for each part a letter for its kind and a figure for its grounds. */
export const listed = (cards: readonly CardInList[]): string =>
  cards
    .map(({ chapter, parts }) => `${chapter}${parts.map(({ kind, ground }) => letters[kind] + String(bits(ground))).join('')}`)
    .join(' ');

export const readListed = (words: string): CardInList[] =>
  words.split(' ').map((word) => {
    const [chapter = ''] = /^-?\d+/.exec(word) ?? [];
    const parts = [...word.slice(chapter.length).matchAll(/(\D)(\d)/g)].map(([, letter = '', figure]) => ({
      kind: kinds.get(letter) ?? 'paragraph',
      ground: grounds.filter((_, at) => Number(figure) & (1 << at)),
    }));
    const [first] = parts;
    return { kind: (first?.kind ?? 'section') as CardKind, chapter: Number(chapter), parts };
  });

const bits = (some: readonly Ground[]): number => some.reduce((sum, ground) => sum + (1 << grounds.indexOf(ground)), 0);

const letters: Readonly<Record<Kind | CardKind, string>> = {
  section: 's',
  paragraph: 'p',
  list: 'l',
  quote: 'q',
  figure: 'f',
  table: 't',
  equation: 'e',
  term: 'm',
  reference: 'r',
  evidence: 'v',
};

const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as Kind | CardKind]));

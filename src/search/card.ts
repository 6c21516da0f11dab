// What search finds: a card is a section with its blocks, a term, a work or a statement; a part of it is what a link leads to.

import type { Ground } from '../publication/ground.ts';
import type { Kind } from '../publication/vocabulary.ts';

export const cardKinds = ['section', 'term', 'reference', 'evidence'] as const;

export type CardKind = (typeof cardKinds)[number];

/** What a card is made of on the page, as it is fetched when it is shown. */
export interface Passage {
  kind: CardKind;
  /** where it stands: "4 The chapter · § 4.2"; the list that holds it */
  place: string;
  title: string;
  /** a section's heading first, then its blocks; of other cards the one thing that they are */
  parts: Part[];
}

export interface Part {
  url: string;
  /** its words as they are shown; sentences, items and rows may begin a line */
  text: string;
  /** a block's number, and what it is: "alinea, konteks" */
  mark?: string;
  says?: string;
  ground?: readonly Ground[];
  /** the blocks that use a work, a term or a statement */
  uses?: readonly { url: string; words: string }[];
}

/** What is known of every card before it is fetched, to tell apart what is shown. */
export interface CardInList {
  kind: CardKind;
  /** the number of its chapter, from 0; −1 where it is of none */
  chapter: number;
  parts: readonly { kind: Kind | CardKind; ground: readonly Ground[] }[];
}

// A text as words that can be compared: whatever its marks, quotation marks, dashes and capitals.

import { fold } from '../../search/words/fold.ts';

export interface Word {
  /** as it is written */
  shown: string;
  folded: string;
}

export interface Words {
  all: readonly Word[];
  /** folded, a space between them */
  folded: string;
}

export function wordsOf(text: string): Words {
  const all = (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((shown) => ({ shown, folded: fold(shown) }));
  return { all, folded: all.map(({ folded }) => folded).join(' ') };
}

/** Whether a text has the words one after another, from the beginning of a word on; the last may be cut. */
export const hasWords = (text: string, words: string): boolean => ` ${text}`.includes(` ${words}`);

/** Whether it has them whole. */
export const hasWholeWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

// From a query to what is asked of each language's index: a concept for each piece, with what says it in each language.

import type { Language } from '../../i18n/languages.ts';
import { insteadOf, type Instead } from './instead.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { isOwn, resolved, type Alternative } from './resolved.ts';
import type { KnownWords } from './vocabulary.ts';

export interface Concept {
  /** as it was typed */
  typed: string;
  is: Piece['is'];
  /** nothing for a language that has no word for it */
  in: ReadonlyMap<Language, readonly Alternative[]>;
  /** what may be searched where nothing says it, the likeliest first */
  instead: readonly { language: Language; means: Instead }[];
}

export interface Plan {
  concepts: Concept[];
  /** whether a piece stands nowhere in the reader's own language */
  lacks: boolean;
}

/**
 * @param known the reader's language first, then those that are loaded besides
 * @param isTyping whether the last word may go on
 */
export function planOf(query: string, known: readonly KnownWords[], isTyping: boolean): Plan {
  const isKnown = (key: string) =>
    known.some((words) => words.familyOf.has(key) || words.variants.has(key) || words.terms.has(key));
  const pieces = piecesOf(
    query,
    isKnown,
    known.map(({ language }) => language),
  );
  const concepts = pieces.flatMap((piece, at) => conceptsOf(piece, known, isTyping && at === pieces.length - 1));
  const [own] = known;
  const lacks = concepts.some((concept) => !own || !isOwn(concept.in.get(own.language) ?? [], own));
  return { concepts, lacks };
}

/** One; of a day that stands nowhere two, the day in any year and the year. */
function conceptsOf(piece: Piece, known: readonly KnownWords[], isTyping: boolean): Concept[] {
  const concept = conceptOf(piece, known, isTyping);
  if (concept.in.size > 0 || !piece.apart) return [concept];
  const apart = piece.apart.map((key) => conceptOf({ typed: piece.typed, is: 'number', keys: [key] }, known, false));
  return apart.every((one) => one.in.size > 0) ? apart : [concept];
}

function conceptOf(piece: Piece, known: readonly KnownWords[], isTyping: boolean): Concept {
  const found = new Map<Language, Alternative[]>();
  for (const words of known) {
    const alternatives = resolved(piece, words);
    if (alternatives.length > 0) found.set(words.language, alternatives);
  }
  const { typed, is, keys } = piece;
  const [key = ''] = keys;
  const isUnknown = found.size === 0 && is === 'word';
  const instead = isUnknown
    ? known.flatMap((words) => insteadOf(key, words, isTyping).map((means) => ({ language: words.language, means })))
    : [];
  // Another form of a word is nearer than a guess, in whichever language it is.
  return { typed, is, in: found, instead: instead.sort((one, other) => Number(one.means.guessed) - Number(other.means.guessed)) };
}

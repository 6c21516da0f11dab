// Vocabularies of a few words, and searches over texts of a few parts, as the plain functions take them.

import type { Language } from '../../../../src/i18n/languages.ts';
import type { Side } from '../../../../src/search/asking/answer.ts';
import { readVocabulary, type KnownWords } from '../../../../src/search/asking/vocabulary.ts';
import { listed, type VocabularyFile } from '../../../../src/search/files.ts';
import type { CardInList } from '../../../../src/search/card.ts';

export const section = (...kinds: CardInList['parts'][number]['kind'][]): CardInList => ({
  kind: 'section',
  chapter: 0,
  parts: [{ kind: 'section' as const, ground: [] }, ...kinds.map((kind) => ({ kind, ground: ['study' as const] }))],
});
export const term: CardInList = { kind: 'term', chapter: -1, parts: [{ kind: 'term', ground: [] }] };

export function known(
  language: Language,
  families: string[][],
  more: Partial<VocabularyFile> = {},
  cards = [section('paragraph', 'table'), term],
): KnownWords {
  return readVocabulary(
    {
      index: 'an-index',
      families: families.map((forms) => forms.join('|')).join('\n'),
      own: families.length,
      variants: {},
      terms: [],
      parts: cards
        .flatMap(({ parts }) => parts)
        .map((_, part) => `p${part}`)
        .join(' '),
      cards: listed(cards),
      ...more,
    },
    language,
  );
}

/** @param texts the families of each part, in order */
export const sideOf = (words: KnownWords, texts: readonly (readonly number[])[]): Side => ({
  words,
  scores: (families) => {
    const stands = (text: readonly number[]) =>
      text.filter((_, at) => families.every((family, index) => text[at + index] === family)).length;
    return Promise.resolve(new Map(texts.flatMap((text, part) => (stands(text) > 0 ? [[part, stands(text)] as const] : []))));
  },
});

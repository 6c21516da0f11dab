// How much a chapter says, how often it cites and how often it hedges. Figures and formulas aside: their words are read beside a picture.

import type { Language } from '../../i18n/languages.ts';
import { finderOf } from '../../publication/find-entries.ts';
import { blocksOf, type Publication } from '../../publication/model.ts';

export interface Measure {
  chapter: string;
  language: Language;
  file: string;
  words: number;
  /** citations in brackets, [@edition] alone aside */
  marks: number;
  hedges: number;
}

/** Of each chapter in each language, in reading order. */
export function measuresOf({ texts, languages, reading }: Pick<Publication, 'texts' | 'languages' | 'reading'>): Measure[] {
  return languages.flatMap((language) => {
    const find = finderOf((reading?.forms[language] ?? []).map((form) => [form, form] as const));
    return texts.map((chapter) => {
      const text = chapter.in[language];
      const blocks = blocksOf(text).filter(({ kind }) => kind !== 'figure' && kind !== 'equation');
      const sum = (of: (block: (typeof blocks)[number]) => number): number => blocks.reduce((all, block) => all + of(block), 0);
      return {
        chapter: chapter.key,
        language,
        file: text.file,
        words: sum(({ said }) => wordsIn(said)),
        marks: sum(({ marks }) => marks),
        hedges: sum(({ said }) => find(said).length),
      };
    });
  });
}

/** @param words of which there may be none */
export const perThousand = (count: number, words: number): number => (words === 0 ? 0 : (count * 1000) / words);

/** "ice", "1999–2004" and "half-way" are one word each; a sign alone is none. */
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

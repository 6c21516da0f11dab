// Numbers are computed from the order and the kinds of things, never typed: § of a section, and the number of a figure, table or formula.

import type { Kind } from './vocabulary.ts';

/** All that numbering needs of a chapter. */
export interface ChapterOutline {
  sections: readonly { id: string; depth: number; blocks: readonly { id: string; kind: Kind }[] }[];
}

export interface Numbered {
  kind: Kind;
  /** "4.2", a part of it "4.2.1"; "3" of a figure or table; "6.1" of a formula */
  number: string;
}

/**
 * What has a number of its own, by its id. Figures and tables count through the publication, formulas within their chapter.
 * @param chapters of one language, in order
 */
export function numbersOf(chapters: readonly ChapterOutline[]): ReadonlyMap<string, Numbered> {
  const numbers = new Map<string, Numbered>();
  const counts = { figure: 0, table: 0 };
  for (const [index, { sections }] of chapters.entries()) {
    const chapter = index + 1;
    let equations = 0;
    let section = 0;
    let part = 0;
    for (const { id, depth, blocks } of sections) {
      part = depth <= 2 ? 0 : part + 1;
      if (depth <= 2) section++;
      numbers.set(id, { kind: 'section', number: part === 0 ? `${chapter}.${section}` : `${chapter}.${section}.${part}` });
      for (const { id: block, kind } of blocks) {
        if (kind === 'equation') numbers.set(block, { kind, number: `${chapter}.${++equations}` });
        else if (kind === 'figure' || kind === 'table') numbers.set(block, { kind, number: String(++counts[kind]) });
      }
    }
  }
  return numbers;
}

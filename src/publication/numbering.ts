// Numbers are computed from the order of things, never typed: § of a section, and the number of a figure, table or formula.

import type { Publication } from './model.ts';

/** § numbers of a chapter's sections, in order: "4.1", "4.2", "4.2.1". */
export function numberSections(chapter: number, sections: readonly { depth: number }[]): string[] {
  let section = 0;
  let part = 0;
  return sections.map(({ depth }) => {
    if (depth <= 2) {
      part = 0;
      return `${chapter}.${++section}`;
    }
    return `${chapter}.${section}.${++part}`;
  });
}

/** Figures and tables count through the publication, formulas within their chapter; the same in every language. */
export function numberBlocks(publication: Publication): void {
  for (const language of publication.languages) {
    const counts = { figure: 0, table: 0 };
    for (const chapter of publication.texts) {
      let equations = 0;
      for (const block of chapter.in[language].sections.flatMap((section) => section.blocks)) {
        if (block.kind === 'equation') block.label = `${chapter.number}.${++equations}`;
        else if (block.kind === 'figure' || block.kind === 'table') block.label = String(++counts[block.kind]);
      }
    }
  }
}

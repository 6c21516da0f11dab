// Where evidence and references are used, block by block.

import type { Language } from '../i18n/languages.ts';
import { editionKey } from '../publication/citation-syntax.ts';
import type { Block, Chapter } from '../publication/model.ts';
import { thePublication } from '../publication/publication.ts';
import { referenceOf } from './in-text.ts';

/** A section that uses something, and the blocks in it that do. */
export interface Use {
  chapter: Chapter;
  section: string;
  number: string;
  blocks: Pick<Block, 'id' | 'mark'>[];
}

/** Reference key to its uses, by the text itself or through evidence read in it, in reading order. */
export const referenceUses = (language: Language): ReadonlyMap<string, Use[]> => usesBy(language, referenceOf);

/** Evidence key to its uses, in reading order. */
export const evidenceUses = (language: Language): ReadonlyMap<string, Use[]> => usesBy(language, (key) => key);

/** @param what gives what a cited key is counted as */
function usesBy(language: Language, what: (key: string) => string): ReadonlyMap<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const chapter of thePublication().texts) {
    for (const { id: section, number, blocks } of chapter.in[language].sections) {
      for (const { id, mark, citations } of blocks) {
        const keys = citations.map(({ key }) => key).filter((key) => key !== editionKey);
        for (const used of new Set(keys.map(what))) {
          const known = uses.get(used) ?? [];
          uses.set(used, known);
          const last = known.at(-1);
          if (last?.section === section) last.blocks.push({ id, mark });
          else known.push({ chapter, section, number, blocks: [{ id, mark }] });
        }
      }
    }
  }
  return uses;
}

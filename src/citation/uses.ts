// Where evidence, references and entries are used, block by block.

import type { Language } from '../i18n/languages.ts';
import { editionKey } from '../publication/citation-syntax.ts';
import { findEntriesIn } from '../publication/find-entries.ts';
import type { Block, Chapter } from '../publication/model.ts';
import { thePublication } from '../publication/publication.ts';
import type { Term } from '../publication/schema.ts';
import { referenceOf } from './in-text.ts';

/** A section that uses something, and the blocks in it that do. */
export interface Use {
  chapter: Chapter;
  section: string;
  number: string;
  blocks: Pick<Block, 'id' | 'mark'>[];
}

type Uses = ReadonlyMap<string, Use[]>;

/** Reference key to its uses, by the text itself or through evidence read in it, in reading order. */
export const referenceUses = (language: Language): Uses => usesBy(language, (block) => citedKeys(block).map(referenceOf));

/** Evidence key to its uses, in reading order. */
export const evidenceUses = (language: Language): Uses => usesBy(language, citedKeys);

/** Key of a term or name to the places that name it, in reading order. */
export const entryUses = (language: Language): Uses =>
  usesBy(language, ({ text }) => findEntriesIn(thePublication(), language)(text).map(({ key }) => key));

/** The terms whose definitions rest on a work or a piece of evidence. @param what gives what a key is counted as */
export const restingTerms = (key: string, what: (key: string) => string = (own) => own): Term[] =>
  [...thePublication().terms.values()].filter((term) => term.rests_on?.some((on) => what(on) === key));

const citedKeys = ({ citations }: Block): string[] => citations.map(({ key }) => key).filter((key) => key !== editionKey);

/** @param keysOf gives what a block uses */
function usesBy(language: Language, keysOf: (block: Block) => string[]): Uses {
  const uses = new Map<string, Use[]>();
  for (const chapter of thePublication().texts) {
    for (const { id: section, number, blocks } of chapter.in[language].sections) {
      for (const block of blocks) {
        for (const used of new Set(keysOf(block))) {
          const known = uses.get(used) ?? [];
          uses.set(used, known);
          const last = known.at(-1);
          const { id, mark } = block;
          if (last?.section === section) last.blocks.push({ id, mark });
          else known.push({ chapter, section, number, blocks: [{ id, mark }] });
        }
      }
    }
  }
  return uses;
}

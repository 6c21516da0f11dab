// Where evidence, references and entries are used, block by block. Each is worked out once a publication and language.

import type { Language } from '../i18n/languages.ts';
import { findEntriesIn } from '../publication/find-entries.ts';
import type { Block, Chapter, Publication } from '../publication/model.ts';
import { perPublication } from '../publication/once-per.ts';
import { thePublication } from '../library/publication.ts';
import type { Term } from '../publication/entry-schema.ts';
import { referenceOf, worksCited } from './cited.ts';

/** A section that uses something, and the blocks in it that do. */
export interface Use {
  chapter: Chapter;
  section: string;
  number: string;
  blocks: Pick<Block, 'id' | 'mark'>[];
}

type Uses = ReadonlyMap<string, readonly Use[]>;

type Terms = ReadonlyMap<string, readonly Term[]>;

/** Reference key to its uses, by the text itself or through evidence read in it, in reading order. */
export const referenceUses = (language: Language): Uses => usesOfReferences(thePublication(), language);

/** The same in one chapter. @param chapter its key */
export const referenceUsesIn = (chapter: string, language: Language): Uses =>
  usesOfReferencesIn(thePublication(), chapter, language);

/** Evidence key to its uses, in reading order. */
export const evidenceUses = (language: Language): Uses => usesOfEvidence(thePublication(), language);

/** Key of a term or name to the places that name it, in reading order. */
export const entryUses = (language: Language): Uses => usesOfEntries(thePublication(), language);

/** Reference key to the terms whose definitions rest on it, or on evidence read in it. */
export const termsByReference = (): Terms => termsOnReferences(thePublication());

/** Evidence key to the terms whose definitions rest on it. */
export const termsByEvidence = (): Terms => termsOnEvidence(thePublication());

const citedReferences = (publication: Publication) => (block: Block) =>
  worksCited(block.citations, publication).map(({ reference }) => reference);

const usesOfReferences = perPublication((publication: Publication, language: Language) =>
  usesBy(publication.texts, language, citedReferences(publication)),
);

const usesOfReferencesIn = perPublication((publication: Publication, key: string, language: Language) => {
  const chapter = publication.texts.find((text) => text.key === key);
  if (!chapter) throw new Error(`no chapter has the key "${key}"`);
  return usesBy([chapter], language, citedReferences(publication));
});

const usesOfEvidence = perPublication((publication: Publication, language: Language) =>
  usesBy(publication.texts, language, ({ citations }) => worksCited(citations, publication).map(({ key }) => key)),
);

const usesOfEntries = perPublication((publication: Publication, language: Language) => {
  const find = findEntriesIn(publication, language);
  return usesBy(publication.texts, language, ({ text }) => find(text).map(({ key }) => key));
});

const termsOnReferences = perPublication((publication: Publication) =>
  termsBy(publication, (key) => referenceOf(key, publication).id),
);

const termsOnEvidence = perPublication((publication: Publication) => termsBy(publication, (key) => key));

/** @param keysOf gives what a block uses */
function usesBy(chapters: readonly Chapter[], language: Language, keysOf: (block: Block) => string[]): Uses {
  const uses = new Map<string, Use[]>();
  for (const chapter of chapters) {
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

/** @param keyOf gives what a key of `rests_on` is counted as */
function termsBy({ terms }: Publication, keyOf: (key: string) => string): Terms {
  const by = new Map<string, Term[]>();
  for (const term of terms.values()) {
    for (const key of new Set(term.rests_on?.map(keyOf))) by.set(key, [...(by.get(key) ?? []), term]);
  }
  return by;
}

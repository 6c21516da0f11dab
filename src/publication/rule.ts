// What a rule is: it looks at the whole publication, with the files it was read from, and returns what breaks it.

import type { Language, Localized } from '../i18n/languages.ts';
import type { Breach } from './breach.ts';
import type { ChapterFile } from './chapter-file.ts';
import type { Block, Publication } from './model.ts';

export interface ChapterFiles {
  key: string;
  /** 1 for the first */
  number: number;
  in: Localized<ChapterFile>;
}

/** Where in a data file the value at a path stands. */
type LineOf = (path: readonly PropertyKey[]) => number | undefined;

export interface Lines {
  evidence: LineOf;
  references: LineOf;
  publication: LineOf;
  glossary: LineOf;
  index: LineOf;
}

export type Rule = (publication: Publication, files: readonly ChapterFiles[], lines: Lines) => Breach[];

export interface PlacedBlock {
  block: Block;
  language: Language;
  file: string;
}

/** Looks at every block in every language. */
export function eachBlock(
  publication: Publication,
  files: readonly ChapterFiles[],
  look: (placed: PlacedBlock) => Breach[],
): Breach[] {
  return publication.languages.flatMap((language) =>
    publication.texts.flatMap((chapter, index) =>
      chapter.in[language].sections.flatMap((section) =>
        section.blocks.flatMap((block) => look({ block, language, file: files[index]?.in[language].file ?? '' })),
      ),
    ),
  );
}

// What a rule is: it looks at the whole publication and returns what breaks it.

import type { Language } from '../i18n/languages.ts';
import type { Breach } from '../publication/breach.ts';
import type { Lines } from '../reading/publication.ts';
import type { Block, Publication } from '../publication/model.ts';

export type Rule = (publication: Publication, lines: Lines) => Breach[];

export interface PlacedBlock {
  block: Block;
  language: Language;
  file: string;
}

/** Every block in every language. */
export const placedBlocks = ({ languages, texts }: Publication): PlacedBlock[] =>
  languages.flatMap((language) =>
    texts.flatMap((chapter) => {
      const { file, sections } = chapter.in[language];
      return sections.flatMap(({ blocks }) => blocks.map((block) => ({ block, language, file })));
    }),
  );

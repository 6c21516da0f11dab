// What a rule is: it looks at the whole publication and returns what breaks it.

import { join } from 'node:path';
import type { Language } from '../i18n/languages.ts';
import type { Breach, Place } from '../publication/breach.ts';
import type { Lines } from '../reading/publication.ts';
import type { Block, Publication } from '../publication/model.ts';

export type Rule = (publication: Publication, lines: Lines) => Breach[];

/** What of the content a rule may lean on: where a part cannot be read, what the rule finds may only follow from that. */
const parts = {
  texts: ['publication.yaml', 'chapters'],
  sources: ['evidence.yaml', 'references.json'],
  entries: ['glossary.yaml', 'index.yaml'],
  specs: ['figures'],
  figures: ['figures', 'data'],
} as const;

type Part = keyof typeof parts;

/** A rule that leans on parts of the content being whole. */
export const leaning =
  (on: readonly Part[], rule: Rule): Rule =>
  (publication, lines) => {
    const places = on.flatMap((part) => parts[part].map((name) => ({ file: join(publication.folder, name) })));
    return rule(publication, lines).map((breach) => ({ ...breach, after: [...(breach.after ?? []), ...places] }));
  };

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

/** The lines of a block, its id above it aside. */
export const placeOf = ({ line, lastLine }: Block, file: string): Place => ({ file, lines: [line, lastLine] });

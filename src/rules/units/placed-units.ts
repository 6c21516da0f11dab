// Everything that has an id, with its place in the files.

import type { Language } from '../../i18n/languages.ts';
import type { Publication } from '../../publication/model.ts';
import type { Kind } from '../../publication/vocabulary.ts';

export interface Placed {
  id: string;
  what: Kind | 'chapter';
  file: string;
  line: number;
}

/** In one language, in reading order. */
export const placedUnits = ({ texts }: Publication, language: Language): Placed[] =>
  texts.flatMap((chapter) => {
    const { file, sections } = chapter.in[language];
    const units = sections.flatMap((section) => [section, ...section.blocks]);
    return [
      { id: chapter.key, what: 'chapter' as const, file, line: 1 },
      ...units.map(({ id, kind, line }) => ({ id, what: kind, file, line })),
    ];
  });

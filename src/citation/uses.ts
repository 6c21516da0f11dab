// Where each reference is used: by the text itself, or through evidence read in it.

import type { Language } from '../i18n/languages.ts';
import { editionKey } from '../publication/citation-syntax.ts';
import type { Chapter } from '../publication/model.ts';
import { thePublication } from '../publication/publication.ts';
import { referenceOf } from './in-text.ts';

export interface Use {
  chapter: Chapter;
  /** id of the section */
  section: string;
  number: string;
}

/** Reference key to the sections that use it, in reading order, each once. */
export function usesOf(language: Language): ReadonlyMap<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const chapter of thePublication().texts) {
    for (const { id, number, blocks } of chapter.in[language].sections) {
      const cited = blocks.flatMap(({ citations }) => citations.map(({ key }) => key)).filter((key) => key !== editionKey);
      for (const reference of new Set(cited.map(referenceOf))) {
        uses.set(reference, [...(uses.get(reference) ?? []), { chapter, section: id, number }]);
      }
    }
  }
  return uses;
}

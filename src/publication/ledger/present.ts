// What the ledger wants to know of the publication as it stands.

import { inEach, type Localized } from '../../i18n/languages.ts';
import { originalOf } from '../model.ts';
import { perPublication } from '../once-per.ts';
import type { UnitKind } from './schema.ts';

export interface PresentUnit {
  id: string;
  kind: UnitKind;
  /** of sections and blocks */
  chapter?: string;
  /** of chapters */
  slugs?: Localized<string>;
  /** of chapters and sections: its heading */
  words?: Localized<string>;
}

/** Every chapter, section and block by its id, in reading order. */
export const presentUnits = perPublication((publication): ReadonlyMap<string, PresentUnit> => {
  const original = originalOf(publication);
  const units = publication.texts.flatMap(({ key, in: texts }): PresentUnit[] => [
    {
      id: key,
      kind: 'chapter',
      slugs: inEach((language) => texts[language].slug),
      words: inEach((language) => texts[language].title),
    },
    ...texts[original].sections.flatMap(({ id, kind, blocks }, at): PresentUnit[] => [
      { id, kind, chapter: key, words: inEach((language) => texts[language].sections[at]?.title ?? id) },
      ...blocks.map((block) => ({ id: block.id, kind: block.kind, chapter: key })),
    ]),
  ]);
  return new Map(units.map((unit) => [unit.id, unit]));
});

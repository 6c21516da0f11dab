// units.json made ready to find a passage in it.

import { isLanguage, languages, type Language } from '../../i18n/languages.ts';
import type { GoneData, UnitData, UnitsFile } from '../../publication/open-text/units-schema.ts';
import { wordsOf, type Words } from './words.ts';

export interface Matter {
  file: UnitsFile;
  units: ReadonlyMap<string, UnitData>;
  gone: ReadonlyMap<string, GoneData>;
  /** what blocks say, and chapters in summary, in each language */
  texts: readonly MatterText[];
  /** what chapters and sections are called, and once were */
  titles: readonly MatterText[];
}

export interface MatterText {
  id: string;
  language: Language;
  words: Words;
}

export function matterOf(file: UnitsFile): Matter {
  const textsOf = (read: (unit: UnitData['in'][Language]) => readonly (string | undefined)[]): MatterText[] =>
    file.units.flatMap((unit) =>
      languages.flatMap((language) =>
        read(unit.in[language]).flatMap((text) => (text ? [{ id: unit.id, language, words: wordsOf(text) }] : [])),
      ),
    );
  return {
    file,
    units: new Map(file.units.map((unit) => [unit.id, unit])),
    gone: new Map(file.gone.map((entry) => [entry.id, entry])),
    texts: textsOf(({ text }) => [text]),
    titles: textsOf(({ title, formerly = [] }) => [title, ...formerly]),
  };
}

/** Where an id is answered. */
export const permalinkOf = ({ units, gone }: Matter, id: string): string | undefined => (units.get(id) ?? gone.get(id))?.permalink;

export const isKnown = ({ units, gone }: Matter, id: string): boolean => units.has(id) || gone.has(id);

/** "harbour.en" is the record of a chapter in another language than its own. */
export const withoutLanguage = (stem: string): string => {
  const [, name = stem, tag = ''] = /^(.*)\.([^.]*)$/.exec(stem) ?? [];
  return isLanguage(tag) ? name : stem;
};

// The one record of what can be cited, the publication and each unit of it, in a language. Every citation, file and tag is made of it.

import type { Language } from '../../i18n/languages.ts';
import { editionName, isEdition } from '../../publication/edition.ts';
import { originalOf } from '../../publication/model.ts';
import { perPublication } from '../../publication/once-per.ts';
import { allUnits, type Unit } from '../../permalinks/units.ts';
import { placeOf } from '../../permalinks/place.ts';
import { absolute, permalink, titleUrl } from '../../permalinks/urls.ts';
import { thePublication } from '../../library/publication.ts';
import { plainTitle } from '../../text/plain-title.ts';
import type { Item } from '../items.ts';

/** The publication itself, or a unit of it. */
export type Citable = Unit | { kind: 'publication'; id: 'publication' };

export const whole: Citable = { kind: 'publication', id: 'publication' };

/** CSL-JSON of what is cited. */
export interface CitedRecord extends Item {
  readonly title: string;
  /** the publication, of a part of it */
  readonly 'container-title'?: string;
  readonly URL: string;
  readonly language: Language;
  readonly version: string;
  readonly issued: { 'date-parts': [number[]] };
  readonly author?: readonly { family: string; given: string }[];
}

/** The day of its release: "2026-05-31". */
export const dayOf = ({ issued }: CitedRecord): string =>
  issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

/** The id whose files hold what is cited: a block's are its section's. */
const idOfFiles = (citable: Citable): string => (citable.kind === 'block' ? citable.section : citable.id);

/** What its files are called before their ending: "harbour" for the original, "harbour.en" for a translation. */
export const stemOf = (citable: Citable, language: Language): string => stemIn(idOfFiles(citable), language);

const stemIn = (id: string, language: Language): string => (language === originalOf(thePublication()) ? id : `${id}.${language}`);

/** What has files of its own: the publication, its chapters and sections. A block is in its section's. */
export const withFiles = perPublication((publication): readonly Citable[] => [
  whole,
  ...allUnits(publication).filter(({ kind }) => kind !== 'block'),
]);

/** CSL-JSON. The id is the name of its files; of an author not known, nothing stands in the place. */
export function recordOf(citable: Citable, language: Language): CitedRecord {
  const publication = thePublication();
  const { authors, release, released } = publication;
  const original = originalOf(publication);
  const title = plainTitle(publication.title[language]);
  const common = {
    id: stemIn(citable.id, language),
    ...(authors.length > 0 ? { author: authors } : {}),
    issued: { 'date-parts': [released.split('-').map(Number)] satisfies [number[]] },
    version: release,
    language,
  };
  const told = isEdition(publication) ? [editionName(publication, language)] : [];
  if (citable.kind === 'publication')
    return {
      ...common,
      type: isEdition(publication) ? 'book' : 'thesis',
      title,
      ...originalTitle(plainTitle(publication.title[original]), language, original),
      URL: absolute(titleUrl(language)),
      ...noted(told),
    };
  const place = placeOf(citable, language);
  return {
    ...common,
    type: 'chapter',
    title: plainTitle(place.title),
    ...originalTitle(plainTitle(placeOf(citable, original).title), language, original),
    'container-title': title,
    URL: absolute(permalink(citable.id)),
    ...noted([...told, place.number]),
  };
}

const originalTitle = (title: string, language: Language, original: Language) =>
  language === original ? {} : { 'original-title': title };

const noted = (words: readonly string[]) => (words.length > 0 ? { note: words.join(', ') } : {});

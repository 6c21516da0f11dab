// Addresses that once led into a chapter and must go on doing so: its former slugs, and the places it no longer has.

import type { Language } from '../../i18n/languages.ts';
import type { Publication } from '../model.ts';
import { perPublication } from '../once-per.ts';
import { becameOf, type Became } from './became.ts';
import { presentUnits } from './present.ts';
import type { LedgerEntry } from './schema.ts';

export interface FormerPlaces {
  /** former ids that land on a unit of the same chapter, by the id of that */
  landing: ReadonlyMap<string, readonly string[]>;
  /** what once stood in the chapter and has nothing in its place there */
  departed: readonly Departed[];
}

export interface Departed {
  entry: LedgerEntry;
  became: Became;
}

/** @param chapter its key */
export const formerPlaces = perPublication((publication, chapter: string): FormerPlaces => {
  const landing = new Map<string, string[]>();
  const departed: Departed[] = [];
  for (const entry of onceIn(publication, chapter)) {
    const became = becameOf(publication, entry.id);
    if (!became) continue;
    const { unit, retired } = became;
    const here = unit && (unit.chapter ?? unit.id) === chapter;
    if (!here) departed.push({ entry, became });
    else if (retired.length > 0) landing.set(unit.id, [...(landing.get(unit.id) ?? []), entry.id]);
  }
  return { landing, departed };
});

/** All sections and blocks that ever stood in a chapter, or in one whose place it took: it may stand at that one's address. */
export function onceIn(publication: Publication, chapter: string): readonly LedgerEntry[] {
  const keys = [chapter, ...goneChapters(publication).flatMap(({ id }) => (leadsThrough(publication, id, chapter) ? [id] : []))];
  return publication.ledger.units.filter((entry) => entry.chapter?.some((key) => keys.includes(key)));
}

function leadsThrough(publication: Publication, id: string, chapter: string): boolean {
  const became = becameOf(publication, id);
  return became?.unit?.id === chapter || became?.retired.some((entry) => entry.id === chapter) === true;
}

export interface FormerSlug {
  language: Language;
  slug: string;
  /** the key of the chapter that had it; it may be gone */
  chapter: string;
}

/** Every address of a chapter that no chapter has now. */
export const formerSlugs = perPublication((publication): readonly FormerSlug[] =>
  publication.languages.flatMap((language) => {
    const taken = new Set(publication.texts.map((chapter) => chapter.in[language].slug));
    const own = new Map<string, string>();
    // The last that had it, and before all a chapter that stands.
    for (const stands of [false, true])
      for (const { id, slugs } of publication.ledger.units)
        if (presentUnits(publication).has(id) === stands)
          for (const slug of slugs?.[language] ?? []) if (!taken.has(slug)) own.set(slug, id);
    return [...own].map(([slug, chapter]) => ({ language, slug, chapter }));
  }),
);

/** The chapters that are gone. */
export const goneChapters = (publication: Publication): readonly LedgerEntry[] =>
  publication.ledger.units.filter(({ id, kind }) => kind.at(-1) === 'chapter' && !presentUnits(publication).has(id));

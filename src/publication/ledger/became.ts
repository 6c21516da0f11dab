// What became of an id that was once published.

import type { Publication } from '../model.ts';
import { perPublication } from '../once-per.ts';
import { presentUnits, type PresentUnit } from './present.ts';
import type { LedgerEntry, Retired } from './schema.ts';

export const entriesById = perPublication(
  ({ ledger }): ReadonlyMap<string, LedgerEntry> => new Map(ledger.units.map((entry) => [entry.id, entry])),
);

export interface Became {
  /** what stands under the id now, or in its place; undefined where nothing does */
  unit: PresentUnit | undefined;
  /** the entries that were retired on the way there; none where it stands itself */
  retired: readonly RetiredEntry[];
}

export type RetiredEntry = LedgerEntry & { retired: Retired };

export const isRetired = (entry: LedgerEntry): entry is RetiredEntry => entry.retired !== undefined;

/** Follows successors to what stands. @returns undefined for an id that was never published, or of which nothing is said */
export function becameOf(publication: Publication, id: string): Became | undefined {
  const retired: RetiredEntry[] = [];
  const present = presentUnits(publication);
  for (let at: string | undefined = id; at !== undefined;) {
    const unit = present.get(at);
    if (unit) return { unit, retired };
    const entry = entriesById(publication).get(at);
    // A circle is a breach; whoever follows it meanwhile comes to an end.
    if (!entry || !isRetired(entry) || retired.includes(entry)) return undefined;
    retired.push(entry);
    at = entry.retired.successor;
  }
  return { unit: undefined, retired };
}

/** The ids that no longer stand, with what is said of them. */
export const retiredEntries = (publication: Publication): readonly RetiredEntry[] =>
  publication.ledger.units.filter(isRetired).filter(({ id }) => !presentUnits(publication).has(id));

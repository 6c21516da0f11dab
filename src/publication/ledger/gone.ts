// What was published, is gone, and was not retired.

import type { Publication } from '../model.ts';
import { isRetired } from './became.ts';
import { blockNumber } from './block-number.ts';
import { presentUnits } from './present.ts';
import type { LedgerEntry } from './schema.ts';

export interface Gone {
  entry: LedgerEntry;
  /** what is gone with it: the rest of a chapter, the blocks of a section */
  within: readonly LedgerEntry[];
}

/** Each with what it held, so that one word may retire it all. */
export function goneTogether(publication: Publication): Gone[] {
  const present = presentUnits(publication);
  const gone = publication.ledger.units.filter((entry) => !isRetired(entry) && !present.has(entry.id));
  return gone
    .filter((entry) => !gone.some((outer) => holds(outer, entry)))
    .map((entry) => ({ entry, within: gone.filter((inner) => holds(entry, inner)) }));
}

function holds(outer: LedgerEntry, inner: LedgerEntry): boolean {
  const what = outer.kind.at(-1);
  if (what === 'chapter') return inner.chapter?.at(-1) === outer.id;
  return what === 'section' && blockNumber(inner.id, outer.id) !== undefined;
}

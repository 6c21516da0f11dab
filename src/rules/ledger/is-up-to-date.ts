// Everything that is published is in the ledger: each id, and each chapter, address and heading it has had.

import { isDeepStrictEqual } from 'node:util';
import type { Breach } from '../../publication/breach.ts';
import { recorded } from '../../publication/ledger/record.ts';
import type { Publication } from '../../publication/model.ts';
import { ledgerPath } from '../../reading/ledger-file.ts';

/** One breach for all of it: one command mends it. */
export function isUpToDate(publication: Publication): Breach[] {
  const { ledger, folder } = publication;
  const next = recorded(publication);
  if (isDeepStrictEqual(next, ledger)) return [];
  const known = new Map(ledger.units.map((entry) => [entry.id, entry]));
  const added = next.units.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const changed = next.units.filter((entry) => known.has(entry.id) && !isDeepStrictEqual(known.get(entry.id), entry));
  const thing = [
    ...(added.length > 0 ? [`${counted(added.length, 'id')} not recorded yet: ${someOf(added)}`] : []),
    ...(changed.length > 0 ? [`a changed heading, slug or chapter not recorded yet: ${someOf(changed.map(({ id }) => id))}`] : []),
    ...(isDeepStrictEqual(next.address, ledger.address) ? [] : [`the address ${next.address.at(-1)} not recorded yet`]),
  ].join('; ');
  return [{ file: ledgerPath(folder), thing, repair: 'run `npm run permalinks`, and commit what it writes' }];
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** "a", "b", "c" and 9 more */
function someOf(ids: readonly string[]): string {
  const shown = ids
    .slice(0, 5)
    .map((id) => `"${id}"`)
    .join(', ');
  return ids.length > 5 ? `${shown} and ${ids.length - 5} more` : shown;
}

// What takes the place of a retired id is there, be it through others that were retired later.

import type { Breach } from '../../publication/breach.ts';
import { becameOf, entriesById, retiredEntries } from '../../publication/ledger/became.ts';
import { presentUnits } from '../../publication/ledger/present.ts';
import type { Publication } from '../../publication/model.ts';
import { ledgerPath } from '../../reading/ledger-file.ts';
import type { Lines } from '../../reading/publication.ts';

export function retiredLead(publication: Publication, lines: Lines): Breach[] {
  const { ledger, folder } = publication;
  return retiredEntries(publication).flatMap((entry): Breach[] => {
    const { successor } = entry.retired;
    if (successor === undefined) return [];
    const known = presentUnits(publication).has(successor) || entriesById(publication).has(successor);
    // Where the successor was lost, its own breach says so.
    const lost = entriesById(publication).get(successor)?.retired === undefined;
    if (known && (lost || becameOf(publication, entry.id))) return [];
    const why = known ? 'whose own successors lead round in a circle' : 'which nothing has';
    return [
      {
        file: ledgerPath(folder),
        line: lines.ledger(['units', ledger.units.indexOf(entry)]),
        thing: `"${entry.id}" has the successor "${successor}", ${why}`,
        repair: 'name one that stands in the text, or give a reason in each language',
      },
    ];
  });
}

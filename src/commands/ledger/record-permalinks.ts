// Writes into the ledger what the publication has now.

import { readPublication } from '../../library/publication.ts';
import type { Breach } from '../../publication/breach.ts';
import { recorded } from '../../publication/ledger/record.ts';
import type { Ledger } from '../../publication/ledger/schema.ts';
import type { Publication } from '../../publication/model.ts';
import { writeLedger } from '../../reading/ledger-file.ts';

export interface Recording {
  /** what is recorded now and was not before */
  added: string[];
  /** what is still to mend; while a rule of the content is broken, nothing is written */
  breaches: Breach[];
}

/** @param say what its author says besides: an id that is retired, or the same in another form */
export function recordPermalinks(folder: string, say = ({ ledger }: Publication): Ledger => ledger): Recording {
  const { publication, breaches } = readPublication(folder);
  if (!publication) return { added: [], breaches };
  const known = new Set(publication.ledger.units.map(({ id }) => id));
  const ledger = recorded({ ...publication, ledger: say(publication) });
  writeLedger(folder, ledger);
  const added = ledger.units.map(({ id }) => id).filter((id) => !known.has(id));
  return { added, breaches: readPublication(folder).broken };
}

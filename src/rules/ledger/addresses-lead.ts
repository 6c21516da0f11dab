// Where the site once stood is named, so that nobody moves it and forgets that all citations lead to the old place.

import { join } from 'node:path';
import type { Breach } from '../../publication/breach.ts';
import type { Publication } from '../../publication/model.ts';
import type { Lines } from '../../reading/publication.ts';

/** SITE and BASE_PATH have no part in it: they build for a place to try it in. */
export function addressesLead({ ledger, address, former_addresses: former, folder }: Publication, lines: Lines): Breach[] {
  return [...new Set(ledger.address)]
    .filter((recorded) => recorded !== address && !former.includes(recorded))
    .map((recorded) => ({
      file: join(folder, 'publication.yaml'),
      line: lines.publication(['address']),
      thing: `the site stood at ${recorded}, and every citation printed so far leads there`,
      repair: `make it lead on to the new address, and list it: former_addresses: [${recorded}]`,
    }));
}

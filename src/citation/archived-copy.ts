// Where a reader can ask for a stored copy of a source that has moved or gone. Only an address is made; nothing is fetched.

import type { Reference } from '../publication/evidence-schema.ts';

/** Of a work on the web whose day of reading is known: the copy nearest to that year. */
export function archivedCopyOf({ URL: address, accessed }: Pick<Reference, 'URL' | 'accessed'>): string | undefined {
  const year = accessed?.['date-parts'][0][0];
  return address === undefined || year === undefined ? undefined : `https://web.archive.org/web/${year}/${address}`;
}

// Search while one writes: the content as it stands is indexed when someone searches, and again when it has changed.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import type { Publication } from '../../publication/model.ts';
import { indexSite } from '../../search/build/index-site.ts';

/** @param folder the index stands in while it is asked */
export function searchHere(folder: string): (publication: Publication) => Promise<RequestHandler> {
  let indexed: { of: Publication; files: Promise<RequestHandler> } | undefined;
  return (publication) => {
    if (indexed?.of !== publication) indexed = { of: publication, files: indexInto(folder, publication, indexed?.files) };
    return indexed.files;
  };
}

/** @param before what is still indexed: two would write into one folder */
async function indexInto(folder: string, publication: Publication, before: Promise<unknown> | undefined): Promise<RequestHandler> {
  await before?.catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
  await indexSite(publication, folder);
  return sirv(join(folder, 'pagefind'), { dev: true });
}

// No site is put in place that has a link leading nowhere.

import { PublicationError } from '../../publication/breach.ts';
import type { Publication } from '../../publication/model.ts';
import { siteBreaches } from '../building/site-breaches.ts';

/** @throws PublicationError with every such link */
export function followLinks(_publication: Publication, folder: string): void {
  const breaches = siteBreaches(folder);
  if (breaches.length > 0) throw new PublicationError(breaches);
}

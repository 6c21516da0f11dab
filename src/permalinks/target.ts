// Where a link on a built page leads: to a file of this site, to somewhere else, or to no address at all.

import type { Breach } from '../publication/breach.ts';
import type { Site } from './site.ts';
import { fileOf } from './urls.ts';

/**
 * @param link as the page has it
 * @param page the page's own file: "en/chapter/index.html"
 */
export function targetOf(link: string, page: string, site: Site): Target {
  if (/^[\\/]{2}/.test(link)) return broken('which leaves its scheme open', 'begin it with https://');
  const path = link.replace(/#.*$/s, '');
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) {
    const url = URL.parse(link);
    if (!url) return noAddress;
    if (!allowed.includes(url.protocol)) return noPage;
    // Another origin may begin with this one's letters: "http://localhost:43210/".
    if (url.origin !== site.origin || !url.pathname.startsWith(site.base)) return { is: 'elsewhere' };
    return onThisSite(url.pathname, url.hash, page, site);
  }
  return onThisSite(path, link.slice(path.length), page, site);
}

function onThisSite(path: string, hash: string, page: string, site: Site): Target {
  try {
    const file = path === '' || path.startsWith('?') ? page : fileOf(path, site);
    const place = decodeURIComponent(hash.slice(1));
    return file === undefined ? noPage : { is: 'here', file, place };
  } catch {
    return noAddress;
  }
}

const allowed = ['http:', 'https:', 'mailto:', 'data:'];

const broken = (thing: string, repair: string): Broken => ({ is: 'broken', thing, repair });
const noAddress = broken('which is no address', 'mend it; a percent sign in an address is written %25');
export const noPage = broken('which is no page', 'mend the address');

export type Target =
  /** another site, a mail address, data */
  | { is: 'elsewhere' }
  /** a file of this site, and the id in it; '' for the whole */
  | { is: 'here'; file: string; place: string }
  | Broken;

interface Broken extends Pick<Breach, 'thing' | 'repair'> {
  is: 'broken';
}

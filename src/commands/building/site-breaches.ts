// What can only be seen on the built site: links that lead nowhere. Page after page is read and let go; what is kept are
// the places there are and the places that are led to.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { noPage, targetOf } from '../../permalinks/target.ts';
import { theSite, type Site } from '../../permalinks/site.ts';
import type { Breach } from '../../publication/breach.ts';
import { marksOf } from './page-marks.ts';

/** @param out the built site's folder */
export function siteBreaches(out: string, site: Site = theSite()): Breach[] {
  const files = new Set(filesIn(out));
  /** "en/chapter/index.html#section" */
  const places = new Set<string>();
  const pagesLeadingTo = new Map<string, string[]>();
  const breaches: Breach[] = [];
  const read = (page: string) => marksOf(readFileSync(join(out, page), 'utf8'));
  for (const page of pagesAmong(files)) {
    const { ids, links } = read(page);
    for (const id of ids) places.add(apart(`${page}#${id}`));
    for (const link of links) {
      const target = targetOf(link, page, site);
      if (target.is === 'broken') breaches.push(breach(page, link, target));
      else if (target.is === 'here' && !files.has(target.file)) breaches.push(breach(page, link, noPage));
      else if (target.is === 'here' && target.place && target.file.endsWith('.html')) {
        const place = `${target.file}#${target.place}`;
        const pages = pagesLeadingTo.get(place);
        if (pages) pages.push(page);
        else pagesLeadingTo.set(apart(place), [page]);
      }
    }
  }
  for (const [place, pages] of pagesLeadingTo) {
    if (places.has(place)) continue;
    // How the link is written was let go with its page.
    for (const page of new Set(pages))
      for (const link of read(page).links) {
        const target = targetOf(link, page, site);
        if (target.is === 'here' && `${target.file}#${target.place}` === place) breaches.push(breach(page, link, noPlace));
      }
  }
  return breaches;
}

/** A copy: a piece of a page's text would keep the whole of it in memory. */
const apart = (piece: string): string => Buffer.from(piece).toString();

const noPlace = { thing: 'and that page has no such place', repair: 'mend the part after #' };

const breach = (page: string, link: string, { thing, repair }: Pick<Breach, 'thing' | 'repair'>): Breach => ({
  file: page,
  thing: `link to "${link}", ${thing}`,
  repair,
});

/** The site's own pages; Pagefind's are not. */
export const htmlFiles = (out: string): string[] => pagesAmong(filesIn(out)).map((page) => join(out, page));

const pagesAmong = (files: Iterable<string>): string[] =>
  [...files].filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'));

const filesIn = (out: string): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(out, sep).length).split(sep).join('/'));

// What can only be seen on the built site: links that lead nowhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { fileOf } from '../permalinks/urls.ts';
import type { Breach } from '../publication/breach.ts';
import { theSite } from '../permalinks/site.ts';

/** @param out the built site's folder */
export function siteBreaches(out: string): Breach[] {
  const pages = new Map(htmlFiles(out).map((file) => [relative(out, file), fromHtml(readFileSync(file, 'utf8'))]));
  const ids = new Map([...pages].map(([page, tree]) => [page, idsIn(tree)]));
  return [...pages].flatMap(([page, tree]) =>
    linksIn(tree).flatMap((link): Breach[] => {
      const url = link.startsWith(theSite().origin) ? link.slice(theSite().origin.length) : link;
      if (/^(https?|mailto|data):/.test(url)) return [];
      const [path = '', hash] = url.split('#');
      const target = path === '' ? page : fileOf(path);
      const thing = `link to "${link}"`;
      if (target === undefined || !existsSync(join(out, target)))
        return [{ file: page, thing: `${thing}, which is no page`, repair: 'mend the address' }];
      if (hash && target.endsWith('.html') && !ids.get(target)?.has(decodeURIComponent(hash))) {
        return [{ file: page, thing: `${thing}, and that page has no such place`, repair: 'mend the part after #' }];
      }
      return [];
    }),
  );
}

export const htmlFiles = (out: string): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))
    .map((name) => join(out, name));

function idsIn(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => void (typeof properties.id === 'string' && ids.add(properties.id)));
  return ids;
}

function linksIn(tree: Root): string[] {
  const links: string[] = [];
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    const link = properties.href ?? properties.src;
    if (typeof link === 'string' && tagName !== 'base') links.push(link);
  });
  return [...new Set(links)];
}

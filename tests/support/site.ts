// The built site as the site tests read it: pages as trees, by their address.

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { htmlFiles } from '../../src/commands/building/site-breaches.ts';
import { readPublication, thePublication } from '../../src/library/publication.ts';
import type { Publication } from '../../src/publication/model.ts';
import { small, smallOut } from './standing.ts';

export interface BuiltPage {
  /** "/id/inisiasi/" */
  url: string;
  html: string;
  tree: Root;
}

/** @throws where there is none */
export function builtPages(out = 'dist'): BuiltPage[] {
  const pages = htmlFiles(out).map((file) => {
    const html = readFileSync(file, 'utf8');
    let tree: Root | undefined;
    const url = `/${relative(out, file).replace(/index\.html$/, '')}`;
    return {
      url,
      html,
      /** read when it is asked for: most tests look at a few pages */
      get tree() {
        return (tree ??= fromHtml(html));
      },
    };
  });
  if (pages.length === 0) throw new Error(`${out} has no page`);
  return pages;
}

export interface BuiltSite {
  name: string;
  out: string;
  publication: Publication;
  pages: readonly BuiltPage[];
  /** @throws where the page was not built */
  of: (url: string) => Root;
}

/** The site of the publication, whatever it holds, and that of the small one, which holds something of every kind. */
export const bothSites = (): BuiltSite[] => [
  builtSite('the publication', thePublication(), 'dist'),
  builtSite('the small publication', smallPublication(), smallOut),
];

function builtSite(name: string, publication: Publication, out: string): BuiltSite {
  const pages = builtPages(out);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const of = (url: string) => {
    const page = byUrl.get(url);
    if (!page) throw new Error(`${url} was not built in ${out}`);
    return page.tree;
  };
  return { name, out, publication, pages, of };
}

export function smallPublication(): Publication {
  const { publication, breaches } = readPublication(small);
  if (!publication) throw new Error(JSON.stringify(breaches));
  return publication;
}

export const all = (selector: string, tree: Root | Element): Element[] => selectAll(selector, tree);

export const value = (element: Element | undefined, name: string): string | undefined => {
  const given = element?.properties[name];
  return Array.isArray(given) ? given.join(' ') : given === undefined || given === null ? undefined : String(given);
};

export const attributes = (selector: string, name: string, tree: Root | Element): string[] =>
  all(selector, tree).flatMap((element) => value(element, name) ?? []);

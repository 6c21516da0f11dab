// The built site as the site tests read it: pages as trees, by their address.

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { htmlFiles } from '../../src/commands/site-breaches.ts';

export interface BuiltPage {
  /** "/id/inisiasi/" */
  url: string;
  html: string;
  tree: Root;
}

export function builtPages(out = 'dist'): BuiltPage[] {
  return htmlFiles(out).map((file) => {
    const html = readFileSync(file, 'utf8');
    return { url: `/${relative(out, file).replace(/index\.html$/, '')}`, html, tree: fromHtml(html) };
  });
}

export const all = (selector: string, tree: Root | Element): Element[] => selectAll(selector, tree);

export const value = (element: Element | undefined, name: string): string | undefined => {
  const given = element?.properties[name];
  return Array.isArray(given) ? given.join(' ') : given === undefined || given === null ? undefined : String(given);
};

export const attributes = (selector: string, name: string, tree: Root | Element): string[] =>
  all(selector, tree).flatMap((element) => value(element, name) ?? []);

/** One page of each type; every page under `npm run verify`. */
export const samples = (pages: readonly BuiltPage[]): BuiltPage[] =>
  process.env.VERIFY ? [...pages] : pages.filter(({ url }) => sampleUrls.includes(url));

export const sampleUrls = [
  '/',
  '/id/',
  '/en/',
  '/id/inisiasi/',
  '/en/execution/',
  '/id/latar/',
  '/id/cari/',
  '/en/references/',
  '/id/glosarium/',
  '/en/index/',
  '/id/tentang/',
  '/p/',
  '/p/initiation/',
  '/p/memorandum/',
  '/p/memorandum-1/',
  '/p/side-by-side-5/',
  '/404.html',
];

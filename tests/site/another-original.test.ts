import { readFileSync, rmSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { edited } from '../support/fixture.ts';
import { all, attributes, builtPages, value, type BuiltPage } from '../support/site.ts';

// A publication whose original is English; all but its list of languages is as it was.
const out = '.build/another-original';
const pages = new Map<string, BuiltPage>();

beforeAll(() => {
  buildSite({ CONTENT: edited(['publication.yaml', '[id, en]', '[en, id]']), OUT_DIR: out });
  for (const page of builtPages(out)) pages.set(page.url, page);
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

function treeOf(url: string) {
  const page = pages.get(url);
  if (!page) throw new Error(`${url} was not built`);
  return page.tree;
}

/** The path of an address that leads away from no site but this. */
const path = (address: string | undefined) => new URL(address ?? '', 'http://localhost').pathname;

describe('a publication with another original', () => {
  it.each(['/', '/p/', '/parallel/', '/p/harbour/', '/p/landings/', '/p/landings-1/', '/404.html'])('says so on %s', (url) => {
    const tree = treeOf(url);
    expect(attributes('html', 'lang', tree)).toEqual(['en']);
    expect(attributes('html', 'dir', tree)).toEqual([]);
    expect(all('h1.both-titles > span', tree).map((title) => value(title, 'lang'))).toEqual([undefined, 'id']);
    expect(attributes('header a[hreflang]', 'hrefLang', tree)).toEqual(['en', 'id']);
  });

  it('has it first in every row, and in each title and abstract', () => {
    for (const url of ['/parallel/', '/parallel/harbour/', '/p/harbour/', '/p/landings-1/']) {
      const rows = all('.row', treeOf(url));
      expect(rows.length, url).toBeGreaterThan(0);
      for (const row of rows) expect(attributes('.side, .row-title', 'lang', row), url).toEqual(['en', 'id']);
    }
    expect(new Set(attributes('.drawn', 'lang', treeOf('/parallel/harbour/')))).toEqual(new Set(['en']));
    const abstracts = all('.abstract', treeOf('/')).map(toString);
    expect(abstracts).toHaveLength(2);
    expect(abstracts[0]).toContain('A study of two harbours.');
    expect(
      all('.read-in a', treeOf('/'))
        .map(toString)
        .map((words) => words.trim()),
    ).toEqual(['Read in English', 'Baca dalam bahasa Indonesia']);
  });

  it('sends readers of other languages to it', () => {
    const anyLanguage = (url: string) => path(attributes('link[hreflang=x-default]', 'href', treeOf(url))[0]);
    for (const url of ['/id/pasar/', '/en/market/']) expect(anyLanguage(url)).toBe('/en/market/');
    for (const url of ['/id/glosarium/', '/en/glossary/']) expect(anyLanguage(url)).toBe('/en/glossary/');
    for (const url of ['/id/cari/', '/en/search/']) expect(anyLanguage(url)).toBe('/en/search/');
    for (const url of ['/id/', '/en/']) expect(anyLanguage(url)).toBe('/');
    const sitemap = readFileSync(`${out}/sitemap.xml`, 'utf8');
    const told = [...sitemap.matchAll(/hreflang="x-default" href="([^"]*)"/g)].map(([, address]) => path(address));
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((address) => address !== '/' && !address.startsWith('/en/'))).toEqual([]);
  });

  it('leads from each language to the other', () => {
    expect(attributes('header a[hreflang]', 'href', treeOf('/id/pasar/'))).toEqual(['/en/market/']);
    expect(attributes('header a[hreflang]', 'href', treeOf('/en/market/'))).toEqual(['/id/pasar/']);
  });
});

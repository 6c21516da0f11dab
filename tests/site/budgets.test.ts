import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attributes, builtPages, type BuiltPage } from '../support/site.ts';

// What a page may weigh, in bytes as they travel (gzip). Raise a figure only with a reason in the commit.
// A chapter's figures stand in its page, for only so do they follow the scheme: the one with a map and five plots asks for 44 kB.
const budget = { chapter: 44_000, list: 90_000, faces: 60_000, mathFace: 6_000, script: 3_000, searchScript: 8_000 };

const pages = builtPages();
const size = (text: string | Buffer) => gzipSync(text).length;
const scriptsOf = ({ tree }: BuiltPage) =>
  attributes('script', 'src', tree).reduce((sum, src) => sum + size(readFileSync(`dist${src}`)), 0);

describe('the weight of a page', () => {
  it('stays within its budget of HTML with its styles', () => {
    const isList = /^\/p\/|references|referensi|evidence|landasan/;
    const heavy = pages
      .map(({ url, html }) => ({ url, bytes: size(html), most: isList.test(url) ? budget.list : budget.chapter }))
      .filter(({ bytes, most }) => bytes > most);
    expect(heavy).toEqual([]);
  });

  it('stays within its budget of scripts', () => {
    for (const page of pages) {
      const most = /cari|search/.test(page.url) ? budget.searchScript : budget.script;
      expect(scriptsOf(page), page.url).toBeLessThanOrEqual(most);
    }
  });

  it('stays within its budget of faces; the maths face comes only where a formula stands', () => {
    const bytes = (...faces: string[]) => faces.reduce((sum, face) => sum + statSync(`src/fonts/${face}.woff2`).size, 0);
    expect(
      bytes('text', 'text-italic', 'display-latin', 'display-vietnamese', 'sans-latin', 'sans-vietnamese'),
    ).toBeLessThanOrEqual(budget.faces);
    expect(bytes('math')).toBeLessThanOrEqual(budget.mathFace);
  });
});

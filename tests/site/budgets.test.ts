import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attributes, builtPages, type BuiltPage } from '../support/site.ts';

// What a page may weigh, in bytes as they travel (gzip). Raise a figure only with a reason in the commit.
const budget = { html: 40_000, chapterFonts: 64_000, script: 3_000, searchScript: 8_000 };

const pages = builtPages();
const size = (text: string | Buffer) => gzipSync(text).length;
const scriptsOf = ({ tree }: BuiltPage) =>
  attributes('script', 'src', tree).reduce((sum, src) => sum + size(readFileSync(`dist${src}`)), 0);

describe('the weight of a page', () => {
  it('stays within its budget of HTML with its styles', () => {
    const heavy = pages
      .filter(({ url }) => !/^\/p\/|references|referensi/.test(url))
      .map(({ url, html }) => ({ url, bytes: size(html) }));
    expect(heavy.filter(({ bytes }) => bytes > budget.html)).toEqual([]);
  });

  it('stays within its budget of scripts', () => {
    for (const page of pages) {
      const most = /cari|search/.test(page.url) ? budget.searchScript : budget.script;
      expect(scriptsOf(page), page.url).toBeLessThanOrEqual(most);
    }
  });

  it('stays within its budget of faces', () => {
    const faces = ['text', 'text-italic', 'display-latin', 'display-vietnamese', 'sans-latin', 'sans-vietnamese', 'math'];
    const bytes = faces.reduce((sum, face) => sum + statSync(`src/fonts/${face}.woff2`).size, 0);
    expect(bytes).toBeLessThanOrEqual(budget.chapterFonts);
  });
});

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { pageUrl } from '../../src/permalinks/urls.ts';
import { all, attributes, bothSites, type BuiltPage } from '../support/site.ts';

// What a page may weigh, in bytes as they travel (gzip): its frame with all styles; for each byte of its words, what marks them up;
// for each link, its address; for each drawing, a plot or a map with its coasts. So a longer text may weigh more, and the same text may not.
// Raise a figure only with a reason in the commit.
const budget = {
  frame: 12_400,
  word: 1.8,
  link: 5,
  plot: 600,
  map: 3_000,
  faces: 60_000,
  mathFace: 6_000,
  // Reading, citing, finding and search each listen for what is asked of them.
  script: 3_700,
  searchScript: 8_000,
};

const size = (text: string | Buffer) => gzipSync(text).length;
const mayWeigh = ({ tree }: BuiltPage): number => {
  const [main] = all('main', tree);
  if (!main) throw new Error('a page without main');
  const [drawings, maps] = [all('svg', main).length, all('.chart svg, svg.chart', main).length];
  return (
    budget.frame +
    budget.word * size(toString(main)) +
    budget.link * all('a', main).length +
    budget.plot * (drawings - maps) +
    budget.map * maps
  );
};

describe.each(bothSites())('the weight of a page of $name', ({ publication, pages, out }) => {
  const scriptsOf = ({ tree }: BuiltPage) =>
    attributes('script', 'src', tree).reduce((sum, src) => sum + size(readFileSync(join(out, src))), 0);

  it('stays within its budget of HTML with its styles', () => {
    const heavy = pages
      .map((page) => ({ url: page.url, bytes: size(page.html), most: mayWeigh(page) }))
      .filter(({ bytes, most }) => bytes > most);
    expect(heavy).toEqual([]);
  });

  it('stays within its budget of scripts', () => {
    const searching = publication.languages.map((language) => pageUrl('search', language));
    for (const page of pages) {
      const searches = searching.includes(page.url);
      expect(scriptsOf(page), page.url).toBeLessThanOrEqual(searches ? budget.searchScript : budget.script);
      if (searches) expect(scriptsOf(page), page.url).toBeGreaterThan(0);
    }
  });
});

describe('the weight of the faces', () => {
  it('stays within its budget; the maths face comes only where a formula stands', () => {
    const bytes = (...faces: string[]) => faces.reduce((sum, face) => sum + statSync(`src/fonts/${face}.woff2`).size, 0);
    expect(
      bytes('text', 'text-italic', 'display-latin', 'display-vietnamese', 'sans-latin', 'sans-vietnamese'),
    ).toBeLessThanOrEqual(budget.faces);
    expect(bytes('math')).toBeLessThanOrEqual(budget.mathFace);
  });
});

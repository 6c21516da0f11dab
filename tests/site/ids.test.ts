import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { pageUrl } from '../../src/permalinks/urls.ts';
import { allUnits } from '../../src/permalinks/units.ts';
import { isReserved } from '../../src/publication/page-ids.ts';
import { thePublication } from '../../src/library/publication.ts';
import { attributes, builtPages } from '../support/site.ts';

const publication = thePublication();
const authors = new Set([
  ...allUnits(publication).map(({ id }) => id),
  ...publication.evidence.keys(),
  ...publication.terms.keys(),
  ...publication.indexed.keys(),
]);
// The headings of the page about the edition have ids of their own words, and stand with no other text.
const aboutPages = languages.map((language) => pageUrl('about', language));
const pages = builtPages().map(({ url, tree }) => ({ url, ids: attributes('[id]', 'id', tree), tree }));

describe('the ids of a page', () => {
  it('occur once on it', () => {
    for (const { url, ids } of pages)
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        url,
      ).toEqual([]);
  });

  it('are an author’s or reserved', () => {
    for (const { url, ids, tree } of pages) {
      const words = aboutPages.includes(url) ? attributes('main :is(h2, h3)', 'id', tree) : [];
      expect(
        ids.filter((id) => !authors.has(id) && !isReserved(id) && !words.includes(id)),
        url,
      ).toEqual([]);
    }
  });

  it('are not reserved where an author gave them', () => {
    expect([...authors].filter(isReserved)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { pageUrl } from '../../src/permalinks/urls.ts';
import { allUnits } from '../../src/permalinks/units.ts';
import { isReserved } from '../../src/publication/page-ids.ts';
import { attributes, bothSites } from '../support/site.ts';

describe.each(bothSites())('the ids of a page of $name', ({ publication, pages }) => {
  const authors = new Set([
    ...allUnits(publication).map(({ id }) => id),
    ...publication.ledger.units.map(({ id }) => id),
    ...publication.evidence.keys(),
    ...publication.terms.keys(),
    ...publication.indexed.keys(),
  ]);
  // The headings of the page about the edition have ids of their own words, and stand with no other text.
  const aboutPages = publication.languages.map((language) => pageUrl('about', language));
  const withIds = pages.map(({ url, tree }) => ({ url, ids: attributes('[id]', 'id', tree), tree }));

  it('occur once on it', () => {
    for (const { url, ids } of withIds) {
      expect(ids, url).toContain('main');
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        url,
      ).toEqual([]);
    }
  });

  it('are an author’s or reserved', () => {
    for (const { url, ids, tree } of withIds) {
      const words = aboutPages.includes(url) ? attributes('main :is(h2, h3)', 'id', tree) : [];
      expect(
        ids.filter((id) => !authors.has(id) && !isReserved(id) && !words.includes(id)),
        url,
      ).toEqual([]);
    }
  });

  it('are not reserved where an author gave them', () => {
    expect(authors.size).toBeGreaterThan(0);
    expect([...authors].filter(isReserved)).toEqual([]);
  });
});

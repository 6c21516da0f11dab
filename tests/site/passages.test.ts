import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { sideBySideUrl } from '../../src/permalinks/urls.ts';
import { all, attributes, bothSites, value } from '../support/site.ts';

const rows = bothSites().flatMap(({ publication, of }) =>
  publication.texts.flatMap(({ key }) => all('[data-row]', of(sideBySideUrl(key))).map((row) => ({ key, row }))),
);
const sides = rows.flatMap(({ row }) =>
  all(':is(.drawn, .side)', row).map((side) => ({ language: value(side, 'lang') ?? '', side })),
);

/** The ids that elements refer to, within the page. */
function referredTo(side: Element): { by: string; id: string }[] {
  const found: { by: string; id: string }[] = [];
  visit(side, 'element', ({ properties }) => {
    for (const [by, given] of Object.entries(properties)) {
      const written = Array.isArray(given) ? given.join(' ') : String(given);
      if (by.startsWith('aria') && /edBy$|Controls$|Owns$/i.test(by)) found.push(...written.split(' ').map((id) => ({ by, id })));
      else {
        const [, id] = /^(?:url\()?#([^)]+)\)?$/.exec(written) ?? [];
        if (id) found.push({ by, id });
      }
    }
  });
  return found;
}

describe('a passage among those of its chapter, in both languages on one page', () => {
  it('has ids of its language', () => {
    const ids = sides.flatMap(({ language, side }) => attributes('[id]', 'id', side).map((id) => ({ language, id })));
    expect(ids.filter(({ language, id }) => !id.startsWith(`${language}-`))).toEqual([]);
    expect(new Set(ids.map(({ language }) => language)).size).toBe(2);
  });

  it('refers within its row to ids that it has', () => {
    const referring = rows.flatMap(({ key, row }) => {
      const ids = attributes('[id]', 'id', row);
      return referredTo(row).map(({ by, id }) => ({ key, by, id, found: ids.includes(id) }));
    });
    expect(referring.filter(({ found }) => !found)).toEqual([]);
    const ways = new Set(referring.map(({ by }) => by));
    expect([...ways]).toEqual(expect.arrayContaining(['ariaLabelledBy', 'clipPath', 'href']));
  });

  it('refers beyond itself to works and terms in its own language, to other places in the same view', () => {
    const linksTo = (selector: string) =>
      sides.flatMap(({ language, side }) => all(selector, side).map((link) => ({ language, href: value(link, 'href') ?? '' })));
    const own = linksTo('a.citation, a.term');
    const places = linksTo('a.crossref');
    expect(own.filter(({ language, href }) => !href.startsWith(`/${language}/`))).toEqual([]);
    expect(places.filter(({ href }) => !href.startsWith(sideBySideUrl()))).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
    expect(places.length).toBeGreaterThan(0);
  });
});

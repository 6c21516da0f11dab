import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/i18n/languages.ts';
import { monthNames } from '../../src/i18n/format.ts';
import { wordsHtml } from '../../src/library/own-words.ts';
import { chapterUrl, pageUrl, permalink, permalinksUrl, referenceId } from '../../src/permalinks/urls.ts';
import { sectionOf } from '../../src/permalinks/units.ts';
import { sourceKinds } from '../../src/publication/schema.ts';
import { all, attributes, bothSites, value } from '../support/site.ts';

const cases = bothSites().flatMap(({ publication, ...site }) =>
  publication.languages.map((language) => ({ ...site, publication, language })),
);

const only = <T>(items: readonly T[]): T => {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`${items.length} where one should be`);
  return item;
};
const words = (html: string) => html.replace(/<[^>]+>/g, '');
const kinds = (element: Element) => value(element, 'dataKind')?.split(' ') ?? [];

describe.each(cases)('on the site of $name, in $language', ({ publication, of, language }) => {
  it.each(['references', 'glossary', 'index'] as const)(
    'the letters of the %s lead to an entry each, and leave out none',
    (page) => {
      const tree = of(pageUrl(page, language));
      const sections = attributes('.letters a', 'href', tree).map((href) => {
        const heading = only(all(href, tree));
        return only(all(`section[aria-labelledby="${value(heading, 'id') ?? ''}"]`, tree));
      });
      const entries = (within: typeof tree | Element) => attributes(':is(li, dt)[id]', 'id', within);
      for (const section of sections) expect(all('li, dt', section)).not.toEqual([]);
      expect(sections.flatMap(entries)).toEqual(entries(tree));
      expect(entries(tree)).not.toEqual([]);
    },
  );

  it.each(['references', 'evidence'] as const)('the kinds of the %s are those of what is listed, in every group', (page) => {
    const tree = of(pageUrl(page, language));
    const listed = all('li[data-kind]', tree);
    const shown = new Set(listed.flatMap(kinds));
    expect(attributes('[name=kind]', 'value', tree).sort()).toEqual(['all', ...shown].sort());
    for (const group of all(':is(section, details)[data-kind]', tree)) {
      expect(kinds(group).sort()).toEqual([...new Set(all('li[data-kind]', group).flatMap(kinds))].sort());
    }
    expect(attributes('[name=kind][checked]', 'value', tree)).toEqual(['all']);
  });

  it('the evidence stands in closed groups, each source once in a group', () => {
    const tree = of(pageUrl('evidence', language));
    expect(all('details.evidence-group[open]', tree)).toEqual([]);
    const grouped = attributes('details.evidence-group .evidence-list > li', 'id', tree);
    expect(grouped.sort()).toEqual([...publication.evidence.keys()].sort());
    for (const group of all('details.evidence-group', tree)) {
      const sources = attributes('.of-source', 'href', group);
      expect(sources).toEqual([...new Set(sources)]);
      expect(sources).not.toEqual([]);
    }
  });

  it('a reference’s title of another language says so, and no other does', () => {
    const tree = of(pageUrl('references', language));
    for (const { id, language: own } of publication.references.values()) {
      const item = only(all(`#${referenceId(id)}`, tree));
      const titles = attributes('bdi[lang]', 'lang', item);
      // What the study is called, the page says in its own words.
      expect(titles, id).toEqual(own === language || id === publication.study ? [] : [own]);
    }
  });

  it('links out of a list are called by host or DOI, never by an address', () => {
    for (const page of ['references', 'evidence'] as const) {
      const links = all(
        'main :is(.references, .source) a[href^="http"]:not([href^="https://web.archive.org/"])',
        of(pageUrl(page, language)),
      );
      expect(links).not.toEqual([]);
      for (const link of links) {
        const address = value(link, 'href') ?? '';
        expect(address).not.toMatch(/\s/);
        const host = new URL(address).host.replace(/^www\./, '');
        expect(toString(link)).toMatch(host === 'doi.org' ? /^doi:10\.\S+$/ : new RegExp(`^${RegExp.escape(host)}$`));
      }
    }
  });

  it('full dates have the order of the language', () => {
    const months = [...monthNames].join('|');
    const order = { first: new RegExp(`\\(\\d{4}[a-z]?, (?:${months})`), last: new RegExp(`\\((?:\\d+ )?(?:${months}) \\d{4}`) };
    const listed = all('.references > li', of(pageUrl('references', language))).map((item) => toString(item));
    const { yearLast } = registry[language];
    expect(listed.filter((entry) => (yearLast ? order.first : order.last).test(entry))).toEqual([]);
  });

  it('foreign words are marked with their language', () => {
    for (const chapter of publication.texts) {
      const tree = of(chapterUrl(chapter, language));
      for (const em of all('article em', tree)) expect(value(em, 'lang'), toString(em)).toBe(registry[language].foreign);
    }
  });

  it('names in drawings are marked with theirs', () => {
    for (const chapter of publication.texts) {
      for (const text of all('article svg text', of(chapterUrl(chapter, language)))) {
        const marked = all('[lang=vi]', text).map((part) => toString(part));
        const names = publication.names.vi.filter((name) => toString(text).includes(name));
        for (const name of names) expect(marked.join('|'), toString(text)).toContain(name);
      }
    }
  });
});

describe.each(bothSites())('on the site of $name', ({ publication, of }) => {
  it('the list of permalinks names every chapter and section in every language', () => {
    const tree = of(permalinksUrl());
    const [original] = publication.languages;
    for (const chapter of publication.texts) {
      for (const { id } of chapter.in[original].sections) {
        const link = only(all(`main a[href="${permalink(id)}"]`, tree));
        for (const language of publication.languages) {
          const title = words(wordsHtml(sectionOf(chapter.in[language], id).title, language));
          const side = language === original ? link : only(all(`span[lang=${language}]`, link));
          expect(toString(side)).toContain(title);
        }
      }
    }
  });

  it('a permalink leads to its chapter by that chapter’s title', () => {
    for (const chapter of publication.texts) {
      for (const language of publication.languages) {
        const link = only(all(`.facts a[hreflang=${language}]`, of(permalink(chapter.key))));
        expect(toString(link).trim()).toBe(words(wordsHtml(chapter.in[language].title, language)));
      }
    }
  });

  it('the page about the edition names no file', () => {
    for (const language of publication.languages) expect(all('main code', of(pageUrl('about', language)))).toEqual([]);
  });
});

it('the style can show each kind of source alone', () => {
  const style = readFileSync('src/components/works/works.css', 'utf8');
  const told = [...style.matchAll(/\[value='(\w+)'\]:checked\) \[data-kind\]:not\(\[data-kind~='(\w+)'\]/g)];
  expect(told.map(([, chosen]) => chosen)).toEqual([...sourceKinds]);
  for (const [, chosen, shown] of told) expect(shown).toBe(chosen);
});

import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { chapterUrl, fileOf, pageUrl, permalink, termUrl } from '../../src/permalinks/urls.ts';
import { entriesOf, formsOf } from '../../src/publication/entries.ts';
import { finderOf, findEntriesIn } from '../../src/publication/find-entries.ts';
import { blocksOf } from '../../src/publication/model.ts';
import { all, attributes, bothSites, value } from '../support/site.ts';

/** The words of a block where a term can be marked: not in captions, drawings, formulas and other links. */
function runningWords(node: Element): string {
  const { tagName, properties } = node;
  const classes = value(node, 'className')?.split(' ') ?? [];
  const away =
    ['math', 'svg'].includes(tagName) ||
    'dataFurniture' in properties ||
    classes.includes('picture') ||
    /-title$/.test(String(properties.id));
  if (away || (tagName === 'a' && !classes.includes('term'))) return ' | ';
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? runningWords(child) : ''))
    .join('')
    .concat(['p', 'li', 'td', 'th'].includes(tagName) ? ' | ' : '');
}

/** Its words as a reader sees them: cells and lines do not run together. */
const wordsOf = (node: Element): string =>
  node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      // A source's number is no part of the word before it.
      if (child.type !== 'element' || value(child, 'dataFurniture') === 'source') return '';
      return ['td', 'th', 'p', 'li', 'div', 'text'].includes(child.tagName) ? ` ${wordsOf(child)} ` : wordsOf(child);
    })
    .join('')
    .replace(/\s+/g, ' ');

const cases = bothSites().flatMap(({ publication, ...site }) =>
  publication.languages.map((language) => ({ ...site, publication, language, entries: entriesOf(publication) })),
);

describe.each(cases)('on the site of $name, in $language', ({ publication, of, language, entries }) => {
  const glossary = of(pageUrl('glossary', language));
  const index = of(pageUrl('index', language));
  const lines = new Map(all('.index li[id]', index).map((line) => [value(line, 'id'), line]));

  it('the glossary has every term, each a dt', () => {
    const terms = all('dt[data-term]', glossary).map((term) => value(term, 'dataTerm'));
    expect([...terms].sort()).toEqual([...publication.terms.keys()].sort());
  });

  it('the index has a line for every term and name, in alphabetical order', () => {
    expect([...lines.keys()].sort()).toEqual(entries.map(({ key }) => key).sort());
    const letters = all('.index h2', index).map((heading) => toString(heading));
    expect(letters).toEqual([...letters].sort());
  });

  it.each(entries.map((entry) => ({ key: entry.key, entry })))(
    '$key has a use, and every use leads to a section that names it',
    ({ key, entry }) => {
      const find = finderOf(formsOf(entry, language).map((form) => [form, key] as const));
      const line = lines.get(key);
      if (!line) throw new Error('no line');
      const links = attributes('.sections a', 'href', line);
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        const [url = '', id = ''] = link.split('#');
        const [section] = all(`section#${id}`, of(url));
        if (!section) throw new Error(`${link} leads nowhere`);
        const text = publication.texts
          .flatMap((chapter) => chapter.in[language].sections)
          .filter((one) => one.id === id)
          .flatMap(({ blocks }) => blocks.map((block) => block.text))
          .join('\n');
        expect(find(text).length, link).toBeGreaterThan(0);
        // What was found in the text stands on the page too.
        expect(find(wordsOf(section)).length, link).toBeGreaterThan(0);
      }
    },
  );

  it('each chapter marks the first use of its terms, once, with a link to the glossary', () => {
    const find = findEntriesIn(publication, language);
    const isMarked = (key: string) => publication.terms.get(key)?.everyday === undefined && publication.terms.has(key);
    const seen = publication.texts.map((chapter) => {
      const first = new Map<string, string>();
      const marked: [string, string][] = [];
      for (const block of all('article .block', of(chapterUrl(chapter, language)))) {
        const id = value(block, 'id') ?? '';
        for (const { key } of find(runningWords(block))) if (isMarked(key) && !first.has(key)) first.set(key, id);
        for (const link of all('a.term', block)) {
          const href = value(link, 'href') ?? '';
          const [, key = ''] = href.split('#');
          marked.push([key, id]);
          expect(href).toBe(termUrl(key, language));
          // The block's own page is taken from the chapter, links and all.
          expect(attributes(`:is(.drawn, .side)[lang=${language}] a.term`, 'href', of(permalink(id))), id).toContain(href);
        }
      }
      expect(marked.sort(), chapter.key).toEqual([...first].sort());
      return marked.length;
    });
    expect(seen.some((count) => count > 0)).toBe(publication.terms.size > 0);
  });

  it('the index lists every figure, table and formula by its number', () => {
    for (const kind of ['figure', 'table', 'equation'] as const) {
      const listed = publication.texts.flatMap((chapter) =>
        blocksOf(chapter.in[language])
          .filter((block) => block.kind === kind)
          .map(({ id }) => chapterUrl(chapter, language, id)),
      );
      expect(attributes(`[aria-labelledby=list-${kind}] a`, 'href', index)).toEqual(listed);
    }
  });

  it('every page leads to both from its foot, and the search page from its form', () => {
    const [first] = publication.texts;
    if (!first) throw new Error('no chapter');
    for (const page of ['glossary', 'index'] as const) {
      expect(attributes('.colophon a', 'href', of(chapterUrl(first, language)))).toContain(pageUrl(page, language));
      expect(attributes('main a', 'href', of(pageUrl('search', language)))).toContain(pageUrl(page, language));
    }
    expect(fileOf(pageUrl('index', language))).toMatch(/index\.html$/);
  });
});

import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { shortCitation } from '../../src/citation/engine.ts';
import { sourceNumbers } from '../../src/citation/numbers.ts';
import { strings } from '../../src/i18n/strings.ts';
import { chapterUrl, permalink } from '../../src/permalinks/urls.ts';
import { blocksOf, originalOf } from '../../src/publication/model.ts';
import { sectionCards } from '../../src/search/build/sections.ts';
import { all, attributes, bothSites, value } from '../support/site.ts';

const hrefs = (selector: string, within: Element) => attributes(selector, 'href', within);
const marks = 'sup[data-furniture=source] a';
/** By number, or by name. */
const citing = (within: string) => `${within} ${marks}, ${within} a.citation`;

describe.each(bothSites())('the sources of a chapter of $name', ({ name, publication, of }) => {
  const pages = publication.texts.flatMap((chapter) =>
    publication.languages.map((language) => {
      const [article] = all('article', of(chapterUrl(chapter, language)));
      if (!article) throw new Error(`no article in ${chapter.key}`);
      return { chapter, language, article, numbers: [...sourceNumbers(publication, chapter.key)] };
    }),
  );

  it('are listed by number, each once', () => {
    for (const { article, numbers, chapter } of pages) {
      const items = all('.references.numbered > li', article);
      expect(
        items.map((item) => value(item, 'id')),
        chapter.key,
      ).toEqual(numbers.map(([, number]) => `ref-${number}`));
      expect(items.map((item) => toString(all('b', item)[0] ?? item))).toEqual(numbers.map(([, number]) => number));
    }
  });

  it('have the same numbers beside each block in every language', () => {
    for (const { key, in: texts } of publication.texts) {
      for (const { id } of blocksOf(texts[originalOf(publication)])) {
        const [one = [], ...others] = pages
          .filter(({ chapter }) => chapter.key === key)
          .map(({ article }) => [...new Set(hrefs(citing(`#${id}`), article))].sort());
        for (const other of others) expect(other, id).toEqual(one);
      }
    }
  });

  it('come in order in the original: no number before those under it', () => {
    for (const { article, language, numbers } of pages.filter((page) => page.language === originalOf(publication))) {
      const cited = hrefs(citing('.block'), article).map((href) => href.replace('#ref-', ''));
      const first = [...new Set(cited)].filter((number) => number !== 'A').map(Number);
      expect(first, language).toEqual([...first].sort((a, b) => a - b));
      expect(numbers.length).toBeGreaterThan(0);
    }
  });

  it('are named where their number stands, and nowhere in brackets', () => {
    const named = pages.flatMap(({ article, language, numbers }) => {
      const works = new Map(numbers.map(([work, number]) => [`#ref-${number}`, { work, number }]));
      return all(marks, article).map((link) => {
        const { work = '', number = '' } = works.get(value(link, 'href') ?? '') ?? {};
        expect(toString(link)).toBe(number);
        const label = value(link, 'ariaLabel') ?? '';
        // The real publication's engine is the one of this process.
        if (name === 'the publication') expect(label).toContain(shortCitation(work, language));
        expect(label.startsWith(strings(language).sourceNamed(number, '').trim()), label).toBe(true);
        return label;
      });
    });
    expect(named.length).toBeGreaterThan(0);
    for (const { article } of pages)
      for (const block of all('.block', article)) expect(toString(block)).not.toMatch(/\(\s*(?:Abstrak|Abstract)\s*\)/);
  });

  it('lead back to every block that cites them, and to no other', () => {
    for (const { article, chapter, language, numbers } of pages) {
      for (const [work, number] of numbers) {
        const by = blocksOf(chapter.in[language]).filter(({ citations }) =>
          citations.some(({ key }) => (publication.evidence.get(key)?.source ?? key) === work),
        );
        expect(hrefs(`#ref-${number} .uses a[aria-label]`, article)).toEqual(by.map(({ id }) => `#${id}`));
      }
    }
  });

  it('stand once beside a block, those its numbers name', () => {
    for (const { article, language } of pages) {
      for (const group of all('aside.sources', article)) expect(value(group, 'dataFurniture')).toBe('sources');
      for (const section of all('section[data-unit]', article)) {
        const children = section.children.filter((child) => child.type === 'element');
        for (const [at, group] of children.entries()) {
          if (group.tagName !== 'aside') continue;
          const block = children[at + 1];
          if (!block) throw new Error('a group without a block');
          const listed = all('b', group).map((number) => `#ref-${toString(number)}`);
          expect(new Set(hrefs(marks, block)), language).toEqual(new Set(listed));
          expect(hrefs('.count', block)).toEqual(listed.slice(0, 1));
          expect(toString(all('.count', block)[0] ?? block).trim()).toBe(strings(language).sourcesCount(listed.length));
        }
      }
    }
  });

  it('are no words of the text: search does not hold their numbers', () => {
    for (const { language, article } of pages) {
      expect(all('sup', article).every((mark) => value(mark, 'dataFurniture') === 'source')).toBe(true);
      const known = sectionCards(publication, language).flatMap(({ searched }) => searched.flat());
      expect(known.filter(({ text }) => /<sup|\[@|class="sources"/.test(text))).toEqual([]);
    }
  });

  it('keep their numbers on the page of a passage, and lead to the chapter’s list', () => {
    for (const { chapter, language, article } of pages) {
      const url = chapterUrl(chapter, language);
      for (const { id } of blocksOf(chapter.in[language])) {
        const [side] = all(`.row .side[lang=${language}]`, of(permalink(id)));
        if (!side) throw new Error(`no ${id} in ${language}`);
        expect(hrefs(marks, side), id).toEqual(hrefs(`#${id} ${marks}`, article).map((href) => url + href));
        expect(all('.count, aside.sources', side)).toEqual([]);
      }
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { theSite } from '../../src/permalinks/site.ts';
import { chapterUrl, permalink, sideBySideUrl, titleUrl } from '../../src/permalinks/urls.ts';
import { blocksOf, originalOf } from '../../src/publication/model.ts';
import { all, attributes, bothSites, value } from '../support/site.ts';

const { origin } = theSite();

describe.each(bothSites())('the pages of $name that show a chapter in all languages', ({ publication, of, out }) => {
  const { languages, texts } = publication;
  const original = originalOf(publication);
  const chapters = texts.map((chapter) => ({
    key: chapter.key,
    chapter,
    text: chapter.in[original],
    tree: of(sideBySideUrl(chapter.key)),
  }));

  it.each(chapters)('$key: each block stands in one row, once in each language, the original first', ({ text, tree }) => {
    const blocks = blocksOf(text);
    expect(attributes('[data-row]', 'dataRow', tree)).toEqual(blocks.map(({ id }) => id));
    for (const { id, ground } of blocks) {
      const rows = all(`[data-row="${id}"]`, tree);
      expect(rows.length, id).toBe(1);
      for (const row of rows) {
        expect(attributes('.side', 'lang', row), id).toEqual(languages);
        for (const side of all('.side', row)) expect(side.children.length, id).toBeGreaterThan(0);
        expect([value(row, 'id'), value(row, 'dataGround')]).toEqual([id, ground.join(' ')]);
        expect(attributes('.mark', 'href', row), id).toEqual([permalink(id)]);
      }
    }
  });

  it.each(chapters)('$key: the titles of its sections stand in all languages, each the place of its section', ({ text, tree }) => {
    for (const { id } of text.sections) expect(attributes(`[id="${id}"] .row-title`, 'lang', tree), id).toEqual(languages);
  });

  it.each(chapters)('$key: a figure, a table or a formula stands once, with its data, over the words of all', ({ text, tree }) => {
    for (const { id, kind } of blocksOf(text)) {
      const isDrawn = ['figure', 'table', 'equation'].includes(kind);
      const [row] = all(`[data-row="${id}"]`, tree);
      if (!row) throw new Error(id);
      expect(attributes('.drawn', 'lang', row), id).toEqual(isDrawn ? [original] : []);
      expect(all('.picture, .data, .formula', row).length, id).toBe(all('.drawn :is(.picture, .data, .formula)', row).length);
      expect(all('.picture', row).length, id).toBe(kind === 'figure' ? 1 : 0);
      expect(all('.data', row).length, id).toBe(kind === 'figure' ? 1 : 0);
      expect(all('.formula', row).length, id).toBe(kind === 'equation' ? 1 : 0);
      expect(all('.side .label', row).length, id).toBe(isDrawn ? languages.length : 0);
      // The words of a table are its author's: the other languages' are a step away.
      expect(attributes('table', 'id', row).length <= all('.data', row).length, id).toBe(true);
      expect(all('.side details.own-drawn', row).length, id).toBe(kind === 'table' ? languages.length - 1 : 0);
    }
  });

  it('have a figure in the original alone; its own page has it in the other languages too', () => {
    for (const { text } of chapters)
      for (const { id } of blocksOf(text).filter(({ kind }) => kind === 'figure'))
        expect(all('.side details.own-drawn .picture', of(permalink(id))).length, id).toBe(languages.length - 1);
  });

  it('each stand for themselves, and in the sitemap', () => {
    const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
    for (const url of [sideBySideUrl(), ...texts.map(({ key }) => sideBySideUrl(key))]) {
      expect(value(all('link[rel=canonical]', of(url))[0], 'href')).toBe(origin + url);
      expect(all('link[rel=alternate]', of(url))).toEqual([]);
      expect(sitemap).toContain(`<loc>${origin}${url}</loc>`);
      expect(attributes('.site-nav [aria-current]', 'href', of(url))).toEqual([url]);
    }
  });

  it('are what every way of reading side by side leads to, at the same place', () => {
    for (const { chapter, key, tree } of chapters) {
      for (const language of languages) {
        const page = of(chapterUrl(chapter, language));
        expect(attributes('.site-nav a, .page-header a', 'href', page).filter((href) => href === sideBySideUrl(key))).toHaveLength(
          2,
        );
        const sections = attributes('.section-head a', 'href', page).filter((href) => href.includes(sideBySideUrl(key)));
        expect(sections).toEqual(chapter.in[language].sections.map(({ id }) => sideBySideUrl(key, id)));
        expect(attributes('.site-nav .language a', 'href', tree)).toContain(chapterUrl(chapter, language));
      }
      expect(attributes('.rows a', 'href', of(permalink(key)))).toContain(sideBySideUrl(key, chapter.in[original].sections[0]?.id));
      expect(attributes('.rows a', 'href', of(sideBySideUrl()))).toContain(sideBySideUrl(key));
    }
    expect(attributes('.site-nav a', 'href', of(titleUrl(original)))).toContain(sideBySideUrl());
    for (const { text } of chapters)
      for (const { id } of blocksOf(text))
        expect(attributes('.site-nav a', 'href', of(permalink(id)))).toContain(sideBySideUrl(text.key, id));
  });
});

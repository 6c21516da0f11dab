import { describe, expect, it } from 'vitest';
import { chapterUrl, permalink } from '../../src/permalinks/urls.ts';
import { grounds } from '../../src/publication/ground.ts';
import { blocksOf } from '../../src/publication/model.ts';
import { kinds } from '../../src/publication/vocabulary.ts';
import { all, attributes, bothSites, value } from '../support/site.ts';

const chapters = bothSites().flatMap(({ name: site, publication, of }) =>
  publication.texts.map((chapter) => {
    const pages = publication.languages.map((language) => ({
      text: chapter.in[language],
      page: of(chapterUrl(chapter, language)),
    }));
    return { site, key: chapter.key, pages };
  }),
);
const everyPage = chapters.flatMap(({ key, pages }) => pages.map((one) => ({ key, ...one })));

describe('the units of a chapter', () => {
  it.each(chapters)('$site, $key: are all there in every language, in the same order', ({ pages }) => {
    for (const { text, page } of pages) {
      const units = all('[data-unit]', page).map((unit) => [value(unit, 'id'), value(unit, 'dataUnit')]);
      const written = text.sections.flatMap((section) => [
        [section.id, 'section'],
        ...section.blocks.map(({ id, kind }) => [id, kind]),
      ]);
      expect(units).toEqual(written);
    }
  });

  it.each(chapters)('$site, $key: have ids that occur nowhere else in the publication', ({ site, key }) => {
    const idsOf = (own: (typeof chapters)[number]) => [
      own.key,
      ...(own.pages[0]?.text.sections ?? []).flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]),
    ];
    const elsewhere = chapters.filter((one) => one.site === site && one.key !== key).flatMap(idsOf);
    const own = chapters.filter((one) => one.site === site && one.key === key).flatMap(idsOf);
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter((id, at) => elsewhere.includes(id) || own.indexOf(id) !== at)).toEqual([]);
  });

  it('are of all the kinds there are, and of no other', () => {
    const found = new Set(everyPage.flatMap(({ page }) => attributes('[data-unit]', 'dataUnit', page)));
    expect([...found].sort()).toEqual([...kinds].sort());
  });

  it('stand inside their section, and say where they rest', () => {
    for (const { page, text } of everyPage) {
      for (const { id, blocks } of text.sections) {
        const inSection = all(`section#${id} [data-unit]:not([data-unit=section])`, page).map((block) => value(block, 'id'));
        expect(inSection).toEqual(expect.arrayContaining(blocks.map((block) => block.id)));
      }
      for (const { id, ground } of blocksOf(text)) {
        const shown = attributes(`#${id}`, 'dataGround', page).join(' ').split(' ');
        expect(shown, id).toEqual(ground);
        expect(grounds, id).toEqual(expect.arrayContaining(shown));
      }
    }
  });

  it('each have a visible link to their permalink', () => {
    for (const { key, page, text } of everyPage) {
      const ids = [key, ...text.sections.map(({ id }) => id), ...blocksOf(text).map(({ id }) => id)];
      expect(attributes('article a', 'href', page)).toEqual(expect.arrayContaining(ids.map(permalink)));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { chapterUrl } from '../../src/permalinks/urls.ts';
import { grounds } from '../../src/publication/ground.ts';
import { thePublication } from '../../src/library/publication.ts';
import { kinds } from '../../src/publication/vocabulary.ts';
import { all, attributes, builtPages, value } from '../support/site.ts';

const publication = thePublication();
const pages = new Map(builtPages().map((page) => [page.url, page]));
const chapters = publication.texts.map((chapter) => {
  const units = publication.languages.map((language) => {
    const page = pages.get(chapterUrl(chapter, language));
    if (!page) throw new Error(`${chapterUrl(chapter, language)} was not built`);
    return all('[data-unit]', page.tree);
  });
  return { key: chapter.key, units };
});
const list = (units: (typeof chapters)[number]['units'][number]) =>
  units.map((unit) => [value(unit, 'id'), value(unit, 'dataUnit')]);

describe('the units of a chapter', () => {
  it.each(chapters)('$key: are the same in both languages, in the same order', ({ units: [original = [], translation = []] }) => {
    expect(original.length).toBeGreaterThan(0);
    expect(list(translation)).toEqual(list(original));
  });

  it('have ids that occur once in the whole publication', () => {
    const ids = chapters.flatMap(({ key, units: [original = []] }) => [key, ...original.map((unit) => value(unit, 'id'))]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are of the seven kinds, all of which the publication has', () => {
    const found = new Set(chapters.flatMap(({ units }) => units.flat().map((unit) => value(unit, 'dataUnit'))));
    expect([...found].sort()).toEqual([...kinds].sort());
  });

  it('stand inside their section, and say where they rest', () => {
    for (const { url, tree } of pages.values()) {
      const blocks = all('article [data-unit]:not([data-unit=section])', tree);
      const inSections = all('article section[data-unit=section] [data-unit]:not([data-unit=section])', tree);
      expect(inSections.length, url).toBe(blocks.length);
      for (const block of blocks) {
        const ground = value(block, 'dataGround')?.split(' ') ?? [];
        expect(ground.length, `${url}#${value(block, 'id') ?? ''}`).toBeGreaterThan(0);
        expect(ground.filter((word) => !(grounds as readonly string[]).includes(word))).toEqual([]);
      }
    }
  });

  it('begin with what the study says, and there rest on the study alone', () => {
    for (const chapter of publication.texts) {
      for (const language of publication.languages) {
        const first = chapter.in[language].sections[0];
        expect(first?.id).toBe(`${chapter.key}-study`);
        expect(first?.blocks.filter(({ ground }) => ground.join() !== 'study')).toEqual([]);
      }
    }
  });

  it('each have a visible link to their permalink, with a name', () => {
    for (const chapter of publication.texts) {
      for (const language of publication.languages) {
        const page = pages.get(chapterUrl(chapter, language));
        if (!page) continue;
        const links = new Set(attributes('article a', 'href', page.tree));
        const ids = attributes('[data-unit]', 'id', page.tree);
        expect([chapter.key, ...ids].filter((id) => !links.has(`/p/${id}/`))).toEqual([]);
      }
    }
  });
});

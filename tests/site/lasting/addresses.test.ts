import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/i18n/strings.ts';
import { plainTitle } from '../../../src/text/plain-title.ts';
import { chapterUrl, formerChapterUrl, permalink, sideBySideUrl } from '../../../src/permalinks/urls.ts';
import { becameOf, retiredEntries } from '../../../src/publication/ledger/became.ts';
import { formerPlaces, formerSlugs, goneChapters, onceIn } from '../../../src/publication/ledger/former.ts';
import { all, attributes, bothSites } from '../../support/site.ts';

const sites = bothSites();
const [, small] = sites;

describe.each(sites)('what was ever published of $name', ({ publication, of }) => {
  it('answers at its permalink', () => {
    expect(publication.ledger.units.length).toBeGreaterThan(20);
    for (const { id } of publication.ledger.units) expect(all('main', of(permalink(id))), id).toHaveLength(1);
  });

  it('answers in its chapter, wherever that stood, in every language', () => {
    const own = publication.texts.map(({ key, in: texts }) => ({
      key,
      slugs: publication.languages.map((language) => [language, texts[language].slug] as const),
    }));
    const former = formerSlugs(publication).map(({ language, slug, chapter }) => ({
      key: chapter,
      slugs: [[language, slug] as const],
    }));
    for (const { key, slugs } of [...own, ...former])
      for (const [language, slug] of slugs) {
        const ids = new Set(attributes('[id]', 'id', of(formerChapterUrl(slug, language))));
        for (const { id } of onceIn(publication, key)) expect(ids, `${language}/${slug}/#${id}`).toContain(id);
      }
  });
});

describe('what is gone of the small publication', () => {
  const publication = small?.publication;
  if (!small || !publication) throw new Error('there is no small publication');
  const { of } = small;

  it('is something of each kind', () => {
    const became = retiredEntries(publication).map(({ id }) => becameOf(publication, id));
    expect(became.some((one) => one?.unit)).toBe(true);
    expect(became.some((one) => one && !one.unit)).toBe(true);
    expect(became.some((one) => one && one.retired.length > 1)).toBe(true);
    expect(goneChapters(publication)).toHaveLength(1);
  });

  it('says what became of it in all languages, leads on, and is in no list of search engines', () => {
    for (const { id, retired } of retiredEntries(publication)) {
      const page = of(permalink(id));
      const successor = becameOf(publication, id)?.unit?.id;
      const words = toString(page);
      for (const language of publication.languages) {
        expect(words).toContain(strings(language).gone(id));
        if (retired.reason) expect(words).toContain(plainTitle(retired.reason[language]));
        if (!successor) expect(words).toContain(strings(language).nothingInItsPlace);
      }
      if (successor) expect(attributes('main a', 'href', page)).toContain(permalink(successor));
      expect(attributes('meta[name=robots]', 'content', page)).toEqual(['noindex']);
    }
  });

  it('lands in its chapter directly before what stands in its place, or in a list of what once was there', () => {
    for (const { key, in: texts } of publication.texts)
      for (const language of publication.languages) {
        const page = of(chapterUrl({ key, number: 0, in: texts }, language));
        const { landing, departed } = formerPlaces(publication, key);
        for (const [id, former] of landing)
          for (const one of former)
            expect(
              all(`.former:has(#${one}) ~ #${id}, section#${id} > .former:has(#${one})`, page),
              `${one} at ${id}`,
            ).toHaveLength(1);
        expect(attributes('.places li', 'id', page)).toEqual(departed.map(({ entry }) => entry.id));
      }
    expect([...formerPlaces(publication, 'harbour').landing.values()].flat()).toEqual(['landings-5', 'landings-6', 'quay']);
  });

  it('lands where all languages stand side by side', () => {
    for (const { key } of publication.texts) {
      const ids = attributes('[id]', 'id', of(sideBySideUrl(key)));
      for (const { id } of onceIn(publication, key)) expect(ids).toContain(id);
    }
    for (const { id } of goneChapters(publication)) expect(all('.places li', of(sideBySideUrl(id))).length).toBeGreaterThan(0);
  });

  it('names its chapter at the chapter’s former address, place by place, for whoever has no script', () => {
    for (const { language, slug, chapter } of formerSlugs(publication)) {
      const page = of(formerChapterUrl(slug, language));
      const now = publication.texts.find(({ key }) => key === chapter);
      const links = attributes('main a', 'href', page);
      if (now) expect(links).toContain(chapterUrl(now, language));
      for (const { id } of onceIn(publication, chapter)) {
        const [link] = attributes(`#${id} a`, 'href', page);
        expect(link, id).toMatch(new RegExp(`^/(?:p/|${language}/)`));
      }
    }
  });
});

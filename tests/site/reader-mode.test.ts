import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { chapterUrl } from '../../src/permalinks/urls.ts';
import { blocksOf } from '../../src/publication/model.ts';
import { plainTitle } from '../../src/text/plain-title.ts';
import { bothSites } from '../support/site.ts';

const chapters = bothSites().flatMap(({ name, publication, pages }) =>
  publication.texts.flatMap((chapter) =>
    publication.languages.map((language) => {
      const url = chapterUrl(chapter, language);
      const html = pages.find((page) => page.url === url)?.html ?? '';
      return { name, url, language, text: chapter.in[language], html };
    }),
  ),
);

/** What a browser's reader mode makes of a page, as a tree. The threshold is for the small chapters: a page with so little text it tries again, and keeps more. */
function inReaderMode(html: string): { title: string; body: HTMLElement } {
  const { document } = parseHTML(html);
  // What a template holds is no part of the page; linkedom takes it for one.
  for (const template of document.querySelectorAll('template')) template.remove();
  const article = new Readability(document, { charThreshold: 0 }).parse();
  const { body } = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`).document;
  return { title: article?.title ?? '', body };
}

const letters = (text: string | null | undefined): string => (text ?? '').replace(/[^\p{L}\d]/gu, '');

/** Readability takes a heading whose words are all the page's title's for the title said again. */
const isSaidAgain = (heading: string, title: string): boolean =>
  (heading.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => title.toLowerCase().includes(word));

describe.each(chapters)('$url of $name in a reader mode', ({ language, text, html }) => {
  const { title, body } = inReaderMode(html);
  const page = parseHTML(html).document;
  const ownWords = (element: Element | null): string => {
    const own = element?.cloneNode(true) as Element | undefined;
    for (const beside of own?.querySelectorAll('[data-furniture], [role=img], [aria-hidden=true]') ?? []) beside.remove();
    return letters(own?.textContent);
  };

  it('keeps the title', () => expect(letters(title)).toContain(letters(plainTitle(text.title))));

  it('keeps every heading', () => {
    const kept = [...body.querySelectorAll('h2, h3')].map((heading) => letters(heading.textContent));
    const own = text.sections.filter((section) => !isSaidAgain(plainTitle(section.title), title));
    expect(own).not.toEqual([]);
    for (const section of own) expect(kept, section.id).toContain(letters(plainTitle(section.title)));
  });

  it('keeps the words of every block, and of them alone', () => {
    for (const { id } of blocksOf(text)) {
      const words = ownWords(page.getElementById(id));
      expect(words.length, id).toBeGreaterThan(0);
      expect(ownWords(body.querySelector(`[id="${id}"]`)), id).toBe(words);
    }
  });

  it('keeps every figure and table', () => {
    const figures = [...page.querySelectorAll('article figure')].map(({ id }) => id);
    expect([...body.querySelectorAll('figure')].map(({ id }) => id)).toEqual(figures);
  });

  it('keeps no furniture', () => {
    expect([...body.querySelectorAll('[data-furniture]')].map((one) => one.outerHTML)).toEqual([]);
    const t = strings(language);
    expect(body.querySelectorAll('details').length).toBe(0);
    for (const words of [t.linkAndCite, t.citedIn]) expect(body.textContent.includes(words), words).toBe(false);
  });
});

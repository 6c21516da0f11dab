// What search knows: a record a section, its blocks within it, so that words of one section are found together and lead to their block.

import type { Language } from '../i18n/languages.ts';
import { formatList } from '../i18n/format.ts';
import { strings } from '../i18n/strings.ts';
import { chapterUrl } from '../permalinks/urls.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Publication } from '../publication/model.ts';
import { plainTitle } from '../text/plain-title.ts';
import { apart } from './dash.ts';

export interface SearchRecord {
  url: string;
  /** a page for Pagefind to read */
  content: string;
}

export function searchRecords(publication: Publication, language: Language): SearchRecord[] {
  const t = strings(language);
  return publication.texts.flatMap((chapter) =>
    chapter.in[language].sections.map((section) => {
      const blocks = section.blocks.map(({ id, mark, kind, ground, text }) => {
        const words = formatList(
          ground.map((one) => t.ground[one]),
          language,
        );
        const title = JSON.stringify({ mark, kind: t.kind[kind], ground: ground.join(' '), words });
        return `<div id="${id}" data-pagefind-title="${escapeHtml(title)}"><p>${escapeHtml(apart(text))}</p></div>`;
      });
      const meta = { chapter: `${chapter.number} ${plainTitle(chapter.in[language].title)}`, number: section.number };
      const metaTags = Object.entries(meta).map(
        ([name, value]) => `<span data-pagefind-meta="${name}:${escapeHtml(value)}"></span>`,
      );
      const heading = `<h1 data-pagefind-meta="title">${escapeHtml(apart(plainTitle(section.title)))}</h1>`;
      return {
        url: chapterUrl(chapter, language, section.id),
        content: `<html lang="${language}"><body><main data-pagefind-body>${metaTags.join('')}${heading}${blocks.join('')}</main></body></html>`,
      };
    }),
  );
}

// What search knows: a record a section, its blocks within it, so that words of one section are found together and lead to their block.

import type { Language } from '../i18n/languages.ts';
import { formatList } from '../i18n/format.ts';
import { strings } from '../i18n/strings.ts';
import { chapterUrl } from '../permalinks/urls.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Block, Publication } from '../publication/model.ts';
import { plainTitle } from '../text/plain-title.ts';
import { groundOf, kindOf } from './block-meta.ts';
import { apart } from './dash.ts';

export interface SearchRecord {
  url: string;
  /** a page for Pagefind to read */
  content: string;
}

export function searchRecords(publication: Publication, language: Language): SearchRecord[] {
  return publication.texts.flatMap((chapter) =>
    chapter.in[language].sections.map((section) => {
      const blocks = section.blocks.map(
        ({ id, mark, text }) => `<div id="${id}" data-pagefind-title="${mark}"><p>${escapeHtml(apart(text))}</p></div>`,
      );
      const meta = {
        chapter: `${chapter.number} ${plainTitle(chapter.in[language].title)}`,
        number: section.number,
        ...Object.fromEntries(section.blocks.flatMap((block) => metaOf(block, language))),
      };
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

/** What a result says of a block, and what it draws. */
function metaOf({ id, kind, ground }: Block, language: Language): [name: string, value: string][] {
  const t = strings(language);
  const words = formatList(
    ground.map((one) => t.ground[one]),
    language,
  );
  return [
    [kindOf(id), `${t.kind[kind]}, ${words}`],
    [groundOf(id), ground.join(' ')],
  ];
}

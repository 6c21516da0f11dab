// Where all languages stand together, a reference to another place of the edition leads to that place in the same view.

import type { Language } from '../i18n/languages.ts';
import { thePublication } from '../library/publication.ts';
import type { Publication } from '../publication/model.ts';
import { perPublication } from '../publication/once-per.ts';
import { chapterUrl, sideBySideUrl } from './urls.ts';

/** @param html of a passage as its chapter has it */
export const withSideBySideLinks = (html: string, language: Language): string =>
  html.replace(toPlace, (link, start: string, chapter: string) => {
    const url = sideBySideUrls(thePublication(), language).get(chapter);
    return url === undefined ? link : start + url;
  });

/** As remark-cross-references.ts writes it: the address, without the place in it, of a link that has the class behind. */
const toPlace = /(<a href=")([^"#]+)(?=[^"]*" class="crossref")/g;

/** By the address of the chapter. */
const sideBySideUrls = perPublication(
  (publication: Publication, language: Language): ReadonlyMap<string, string> =>
    new Map(publication.texts.map((chapter) => [chapterUrl(chapter, language), sideBySideUrl(chapter.key)])),
);

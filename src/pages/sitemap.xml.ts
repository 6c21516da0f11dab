// All pages that stand for themselves, each with its translations.

import type { APIRoute } from 'astro';
import { languages, type Language } from '../i18n/languages.ts';
import { pageKeys } from '../i18n/page-slugs.ts';
import {
  absolute,
  chapterUrl,
  homeUrl,
  licencesUrl,
  pageUrl,
  permalink,
  permalinksUrl,
  sideBySideUrl,
  titleUrl,
} from '../permalinks/urls.ts';
import { allUnits } from '../permalinks/units.ts';
import { originalOf } from '../publication/model.ts';
import { thePublication } from '../library/publication.ts';

const entry = (url: string, alternates: readonly (readonly [tag: string, url: string])[] = []): string => {
  const links = alternates.map(([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${absolute(href)}"/>`);
  return `<url><loc>${absolute(url)}</loc>${links.join('')}</url>`;
};

/** A page in every language. @param anyLanguage left out: the original's */
function inAll(urlIn: (language: Language) => string, anyLanguage = urlIn(originalOf(thePublication()))): string[] {
  const urls = languages.map((language) => [language, urlIn(language)] as const);
  return urls.map(([, url]) => entry(url, [...urls, ['x-default', anyLanguage]]));
}

export const GET: APIRoute = () => {
  const publication = thePublication();
  const pages = [
    entry(homeUrl()),
    ...inAll(titleUrl, homeUrl()),
    ...publication.texts.flatMap((chapter) => inAll((language) => chapterUrl(chapter, language))),
    ...pageKeys.flatMap((page) => inAll((language) => pageUrl(page, language))),
    entry(permalinksUrl()),
    entry(licencesUrl()),
    ...[undefined, ...publication.texts.map(({ key }) => key)].map((key) => entry(sideBySideUrl(key))),
    // A block's permalink names its section's as canonical.
    ...allUnits(publication)
      .filter(({ kind }) => kind !== 'block')
      .map(({ id }) => entry(permalink(id))),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};

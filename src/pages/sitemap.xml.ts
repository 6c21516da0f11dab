// All pages that stand for themselves, translations paired.

import type { APIRoute } from 'astro';
import { absolute, chapterUrl, homeUrl, pageUrl, permalink, permalinksUrl, titleUrl } from '../permalinks/urls.ts';
import { allUnits } from '../permalinks/units.ts';
import { thePublication } from '../library/publication.ts';

type Pair = Record<'id' | 'en', string>;

const entry = (url: string, pair?: Pair, anyLanguage = pair?.id): string => {
  const links = pair && anyLanguage ? [...Object.entries(pair), ['x-default', anyLanguage] as const] : [];
  const alternates = links.map(([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${absolute(href)}"/>`);
  return `<url><loc>${absolute(url)}</loc>${alternates.join('')}</url>`;
};

const both = (pair: Pair, anyLanguage?: string): string[] => [entry(pair.id, pair, anyLanguage), entry(pair.en, pair, anyLanguage)];

export const GET: APIRoute = () => {
  const publication = thePublication();
  const pages = [
    entry(homeUrl()),
    ...both({ id: titleUrl('id'), en: titleUrl('en') }, homeUrl()),
    ...publication.texts.flatMap((chapter) => both({ id: chapterUrl(chapter, 'id'), en: chapterUrl(chapter, 'en') })),
    ...(['about', 'evidence', 'references', 'glossary', 'index', 'search'] as const).flatMap((page) =>
      both({ id: pageUrl(page, 'id'), en: pageUrl(page, 'en') }),
    ),
    entry(permalinksUrl()),
    // A block's permalink names its section's as canonical.
    ...allUnits(publication)
      .filter(({ kind }) => kind !== 'block')
      .map(({ id }) => entry(permalink(id))),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};

// Where programs that come to a title page find what it is: the address to cite, its records, licence and kind (Signposting), as links
// of the page and gathered in one file.

import type { Language } from '../../i18n/languages.ts';
import { thePublication } from '../../library/publication.ts';
import { isEdition } from '../../publication/edition.ts';
import { absolute, linksetUrl, recordUrl, titleUrl } from '../../permalinks/urls.ts';
import { stemOf, whole } from './citable.ts';
import { fileFormats, mediaTypes } from './file-formats.ts';

export interface Signpost {
  rel: string;
  href: string;
  type?: string;
}

/** The links of a title page. */
export function signposts(language: Language): Signpost[] {
  const publication = thePublication();
  const stem = stemOf(whole, language);
  return [
    { rel: 'cite-as', href: absolute(titleUrl(language)) },
    ...fileFormats.map((format) => ({ rel: 'describedby', href: absolute(recordUrl(stem, format)), type: mediaTypes[format] })),
    { rel: 'license', href: publication.licence.url },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${isEdition(publication) ? 'Book' : 'Thesis'}` },
    { rel: 'linkset', href: absolute(linksetUrl()), type: linksetType },
  ];
}

export const linksetType = 'application/linkset+json';

/** All title pages' links (RFC 9264). */
export const linkset = () => ({
  linkset: thePublication().languages.map((language) => ({
    anchor: absolute(titleUrl(language)),
    ...Object.fromEntries(
      Map.groupBy(
        signposts(language).filter(({ rel }) => rel !== 'linkset'),
        ({ rel }) => rel,
      )
        .entries()
        .map(([rel, links]) => [rel, links.map(({ href, type }) => ({ href, ...(type ? { type } : {}) }))]),
    ),
  })),
});

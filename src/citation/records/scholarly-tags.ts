// What scholarly search engines read in the head of a title page (Highwire's citation_ tags): of a study handed in whole, never of an
// edition made from its abstract.

import type { Language } from '../../i18n/languages.ts';
import { isEdition } from '../../publication/edition.ts';
import type { PublicationData } from '../../publication/schema.ts';
import { thePublication } from '../../library/publication.ts';
import { dayOf, recordOf, whole } from './citable.ts';

/** What is wanting before there are any, as publication.yaml has it; none where they are given. */
export const wantedForTags = (publication: Pick<PublicationData, 'basis' | 'title_is' | 'authors'>): string[] => [
  ...(isEdition(publication) ? ['basis: full-text'] : []),
  ...(publication.title_is === 'own' ? [] : ['title_is: own']),
  ...(publication.authors.length > 0 ? [] : ['authors']),
];

/** Names and values: "citation_title". */
export function scholarlyTags(language: Language): [name: string, content: string][] {
  if (wantedForTags(thePublication()).length > 0) return [];
  const record = recordOf(whole, language);
  return [
    ['citation_title', record.title],
    ...(record.author ?? []).map(({ family, given }): [string, string] => ['citation_author', `${family}, ${given}`]),
    ['citation_publication_date', dayOf(record).replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_public_url', record.URL],
  ];
}

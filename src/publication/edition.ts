// Whether this is an edition made from a study’s abstract, or the study itself; and what each is called.

import type { Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { PublicationData, SourceKind } from './schema.ts';

/** While the text itself has not been handed in, the edition says wherever it matters that it is not the study. */
export const isEdition = ({ basis }: Pick<PublicationData, 'basis'>): boolean => basis === 'abstract';

/** What stands before the number of a release. */
export const editionName = (publication: Pick<PublicationData, 'basis'>, language: Language): string =>
  isEdition(publication) ? strings(language).studyEdition : strings(language).edition;

/** What the page about the edition is about: that it is not the study, and what is not known of it; the title of a study itself. */
export function aboutDescription(publication: Pick<PublicationData, 'basis' | 'not_known' | 'title'>, language: Language): string {
  if (!isEdition(publication)) return publication.title[language];
  return [strings(language).notTheStudy, publication.not_known?.[language]].filter(Boolean).join(' ');
}

/** What a kind of source is called: by the publication, else by the interface. */
export function sourceKindName(
  kind: SourceKind,
  { basis, source_kinds: own }: Pick<PublicationData, 'basis' | 'source_kinds'>,
  language: Language,
): string {
  const t = strings(language);
  const seen = kind === 'study' && isEdition({ basis }) ? ` (${t.abstract.toLowerCase()})` : '';
  return own[kind]?.[language] ?? `${t.sourceKind[kind]}${seen}`;
}

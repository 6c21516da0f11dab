// Every address of the edition is made here. Addresses are root-absolute and include the folder the site stands in.

import type { Language } from '../i18n/languages.ts';
import { pageSlugs, type PageKey } from '../i18n/page-slugs.ts';
import type { Chapter } from '../publication/model.ts';
import { pageIds, referenceId, sideBySideFolder } from '../publication/page-ids.ts';
import { theSite, type Site } from './site.ts';

export { referenceId };

/** @param path without a leading slash: "id/pasar/" */
export const withBase = (path: string): string => `${theSite().base}${path}`;

/** The whole address, for what leaves the site: citations, metadata, the sitemap. */
export const absolute = (url: string): string => `${theSite().origin}${url}`;

export const homeUrl = (): string => withBase('');
export const titleUrl = (language: Language): string => withBase(`${language}/`);
export const pageUrl = (page: PageKey, language: Language): string => withBase(`${language}/${pageSlugs[page][language]}/`);

/** The concordance, or one of its pages. */
export const concordanceUrl = (language: Language, slug?: string): string =>
  pageUrl('concordance', language) + (slug === undefined ? '' : `${slug}/`);

/** A chapter, or a place in it by its unit's id. */
export function chapterUrl(chapter: Chapter, language: Language, id?: string): string {
  const url = withBase(`${language}/${chapter.in[language].slug}/`);
  return id === undefined || id === chapter.key ? url : `${url}#${id}`;
}

/** An address that a chapter once had. */
export const formerChapterUrl = (slug: string, language: Language): string => withBase(`${language}/${slug}/`);

/** The permalink of a chapter, section or block. */
export const permalink = (id: string): string => withBase(`p/${id}/`);

/** A record of the publication, a chapter or a section as a file. @param stem what the file is called before its ending */
export const recordUrl = (stem: string, format: string): string => withBase(`cite/${stem}.${format}`);

/** What programs find of the title pages. */
export const linksetUrl = (): string => withBase('linkset.json');

/** The whole bibliography as a file. */
export const bibliographyFileUrl = (format: string): string => withBase(`references.${format}`);

/** All permalinks. */
export const permalinksUrl = (): string => withBase('p/');

/** What the site holds that others made; the text of one licence. */
export const licencesUrl = (notice = ''): string => withBase(`licences/${notice}`);

/** All chapters side by side; of one, a place in it by its unit's id. */
export function sideBySideUrl(chapterKey?: string, id?: string): string {
  if (chapterKey === undefined) return withBase(`${sideBySideFolder}/`);
  const url = withBase(`${sideBySideFolder}/${chapterKey}/`);
  return id === undefined || id === chapterKey ? url : `${url}#${id}`;
}

/** A reference in the list of the whole edition. */
export const referenceUrl = (key: string, language: Language): string => `${pageUrl('references', language)}#${referenceId(key)}`;

/** A piece of evidence in the list of all. */
export const evidenceUrl = (key: string, language: Language): string => `${pageUrl('evidence', language)}#${key}`;

/** A term in the glossary. */
export const termUrl = (key: string, language: Language): string => `${pageUrl('glossary', language)}#${key}`;

/** A term or name in the index. */
export const indexUrl = (key: string, language: Language): string => `${pageUrl('index', language)}#${key}`;

/** All evidence as data, and what it is made of. */
export const evidenceDataUrl = (): string => withBase('evidence.json');
export const evidenceSchemaUrl = (): string => withBase('evidence.schema.json');

/** All units as data, and what they are made of; their text aligned for translators; a chapter as Markdown. */
export const unitsUrl = (): string => withBase('units.json');
export const unitsSchemaUrl = (): string => withBase('units.schema.json');
export const alignedUrl = (): string => withBase('aligned.tmx');
export const markdownUrl = (chapter: Chapter, language: Language): string =>
  withBase(`${language}/${chapter.in[language].slug}.md`);

/** The data behind a figure, as a file. */
export const dataUrl = (figure: string): string => withBase(`data/${figure}.csv`);

/** What a passage rests on, on its permalink page. */
export const restsOnUrl = (id: string): string => `${permalink(id)}#${pageIds.restsOn}`;

/** The folder of a language's search index, as Pagefind makes it. */
export const searchIndexUrl = (language: Language): string => withBase(`pagefind/${language}/`);

/** What search knows of a language's words, and the folder of the passages that it shows. */
export const vocabularyUrl = (language: Language): string => `${searchIndexUrl(language)}vocabulary.json`;
export const passagesUrl = (language: Language): string => `${searchIndexUrl(language)}passages/`;

/** The file in a built folder that answers an address of this site; undefined for one of another site. */
export function fileOf(url: string, { base }: Pick<Site, 'base'> = theSite()): string | undefined {
  const path = decodeURI(url.replace(/[?#].*$/, ''));
  if (!path.startsWith(base)) return undefined;
  const inside = path.slice(base.length);
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

// What search engines read of a page (schema.org as JSON-LD): one work in several languages, and its chapters.

import type { Book, Chapter, Thesis, WithContext } from 'schema-dts';
import type { Language } from '../../i18n/languages.ts';
import { thePublication } from '../../library/publication.ts';
import { isEdition } from '../../publication/edition.ts';
import { originalOf, othersThan, type Chapter as ChapterOf } from '../../publication/model.ts';
import { absolute, chapterUrl, permalink, titleUrl } from '../../permalinks/urls.ts';
import type { Unit } from '../../permalinks/units.ts';
import { placeOf } from '../../permalinks/place.ts';
import { plainTitle } from '../../text/plain-title.ts';

const context = 'https://schema.org';

/** The publication in a language: a book made from a study, or the study. */
export function workData(language: Language): WithContext<Book> | WithContext<Thesis> {
  const publication = thePublication();
  const { title, authors, released, release, licence, abstract, keywords, texts } = publication;
  const original = originalOf(publication);
  const others = othersThan(language, publication).map((other) => ({ '@id': idOf(other) }));
  const common = {
    '@context': context,
    '@id': idOf(language),
    url: idOf(language),
    name: plainTitle(title[language]),
    inLanguage: language,
    abstract: plainTitle(abstract[language].join(' ')),
    keywords: keywords[language].map(plainTitle),
    datePublished: released,
    version: release,
    license: licence.url,
    ...(authors.length > 0
      ? { author: authors.map(({ family, given }) => ({ '@type': 'Person' as const, familyName: family, givenName: given })) }
      : {}),
    hasPart: texts.map((chapter) => chapterIn(chapter, language)),
    ...(language === original ? { workTranslation: others } : { translationOfWork: { '@id': idOf(original) } }),
  } as const;
  return isEdition(publication)
    ? { ...common, '@type': 'Book', isBasedOn: { '@type': 'Thesis', inLanguage: original } }
    : { ...common, '@type': 'Thesis' };
}

/** A chapter in a language. */
export const chapterData = (chapter: ChapterOf, language: Language): WithContext<Chapter> => ({
  '@context': context,
  ...chapterIn(chapter, language),
  inLanguage: language,
  isPartOf: { '@id': idOf(language) },
});

/** What stands behind a permalink, in all languages. */
export function passageData(unit: Unit): WithContext<Chapter> {
  const { languages } = thePublication();
  return {
    '@context': context,
    '@type': 'Chapter',
    '@id': absolute(permalink(unit.id)),
    url: absolute(permalink(unit.id)),
    name: languages.map((language) => `${placeOf(unit, language).number} ${plainTitle(placeOf(unit, language).title)}`),
    inLanguage: languages,
    isPartOf: languages.map((language) => ({ '@id': absolute(chapterUrl(unit.chapter, language)) })),
  };
}

const idOf = (language: Language): string => absolute(titleUrl(language));

const chapterIn = (chapter: ChapterOf, language: Language) =>
  ({
    '@type': 'Chapter',
    '@id': absolute(chapterUrl(chapter, language)),
    url: absolute(chapterUrl(chapter, language)),
    name: plainTitle(chapter.in[language].title),
    position: chapter.number,
  }) as const;

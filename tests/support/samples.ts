// One page of each type, whatever the publication holds.

import { pageKeys } from '../../src/i18n/page-slugs.ts';
import { thePublication } from '../../src/library/publication.ts';
import {
  chapterUrl,
  homeUrl,
  licencesUrl,
  pageUrl,
  permalink,
  permalinksUrl,
  sideBySideUrl,
  titleUrl,
  withBase,
} from '../../src/permalinks/urls.ts';
import { blocksOf, originalOf, type Block, type Chapter } from '../../src/publication/model.ts';
import type { BuiltPage } from './site.ts';

/** The pages of `sampleUrls`; every page under `npm run verify`. @throws where one was not built */
export function samples(pages: readonly BuiltPage[]): BuiltPage[] {
  if (process.env.VERIFY) return [...pages];
  return sampleUrls().map((url) => {
    const page = pages.find((one) => one.url === url);
    if (!page) throw new Error(`${url} was not built`);
    return page;
  });
}

export function sampleUrls(): string[] {
  const { texts, languages } = thePublication();
  const original = originalOf(thePublication());
  const count = (chapter: Chapter, what: (block: Block) => boolean) => blocksOf(chapter.in[original]).filter(what).length;
  const richestIn = (what: (block: Block) => boolean): Chapter[] =>
    [...texts].sort((one, two) => count(two, what) - count(one, what)).slice(0, 1);
  const chapters = [
    richestIn(() => true),
    richestIn(({ figure }) => figure !== undefined),
    richestIn(({ kind }) => kind === 'equation'),
    richestIn(({ kind }) => kind === 'table'),
  ].flat();
  // Each page in one language, another in turn.
  const inTurn = (at: number) => languages[at % languages.length] ?? original;
  const urls = [
    homeUrl(),
    ...languages.map(titleUrl),
    ...chapters.map((chapter, at) => chapterUrl(chapter, inTurn(at))),
    ...pageKeys.map((page, at) => pageUrl(page, inTurn(at))),
    permalinksUrl(),
    licencesUrl(),
    ...[undefined, ...chapters.map(({ key }) => key)].map((key) => sideBySideUrl(key)),
    ...chapters.slice(0, 2).flatMap((chapter) => {
      const section = chapter.in[original].sections.find(({ blocks }) => blocks.length > 0);
      return [chapter.key, section?.id, section?.blocks.at(-1)?.id].flatMap((id) => (id ? permalink(id) : []));
    }),
    withBase('404.html'),
  ];
  return [...new Set(urls)];
}

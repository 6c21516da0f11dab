// The addresses of all pages that are no passages.

import { pageSlugs, type PageKey } from '../i18n/page-slugs.ts';
import type { Publication } from '../publication/model.ts';
import { homeUrl, licencesUrl, pageUrl, permalinksUrl, sideBySideUrl, titleUrl } from './urls.ts';

const keys = Object.keys(pageSlugs) as PageKey[];

export const otherPages = ({ languages, texts }: Publication): string[] => [
  homeUrl(),
  permalinksUrl(),
  licencesUrl(),
  ...languages.flatMap((language) => [titleUrl(language), ...keys.map((page) => pageUrl(page, language))]),
  ...[undefined, ...texts.map(({ key }) => key)].map((key) => sideBySideUrl(key)),
];

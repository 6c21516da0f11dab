// The addresses of all pages that are no passages.

import { pageKeys } from '../i18n/page-slugs.ts';
import type { Publication } from '../publication/model.ts';
import { homeUrl, licencesUrl, pageUrl, permalinksUrl, sideBySideUrl, titleUrl } from './urls.ts';

export const otherPages = ({ languages, texts }: Publication): string[] => [
  homeUrl(),
  permalinksUrl(),
  licencesUrl(),
  ...languages.flatMap((language) => [titleUrl(language), ...pageKeys.map((page) => pageUrl(page, language))]),
  ...[undefined, ...texts.map(({ key }) => key)].map((key) => sideBySideUrl(key)),
];

// Which chapter, in which language, a file being compiled is.

import { basename, dirname } from 'node:path';
import type { VFile } from 'vfile';
import { isLanguage } from '../i18n/languages.ts';
import type { ChapterText } from '../publication/model.ts';
import { thePublication } from '../publication/publication.ts';

/** undefined for a file that is no chapter */
export function chapterOf(file: VFile): ChapterText | undefined {
  const language = basename(file.path, '.mdx');
  const folder = dirname(file.path);
  if (!isLanguage(language) || basename(dirname(folder)) !== 'chapters') return undefined;
  return thePublication().texts.find(({ key }) => key === basename(folder))?.in[language];
}

/** The language of any file of the content, which is its name. */
export function languageOf(file: VFile) {
  const language = basename(file.path, '.mdx');
  if (!isLanguage(language)) throw new Error(`${file.path}: a text's file is named by its language`);
  return language;
}

// Makes one Pagefind bundle a language, of the files that searching needs and no others.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Language } from '../i18n/languages.ts';
import type { Publication } from '../publication/model.ts';
import { searchRecords } from './records.ts';

/** Pagefind's own interfaces, and the helper that marks hits on its result pages. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** @param out the built site's folder */
export async function indexSite(publication: Publication, out: string): Promise<void> {
  for (const language of publication.languages) await indexLanguage(publication, language, join(out, 'pagefind', language));
  await close();
}

async function indexLanguage(publication: Publication, language: Language, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`the search index for "${language}" could not be made: ${errors.join(', ')}`);
  for (const { url, content } of searchRecords(publication, language)) {
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(`${url} could not be indexed: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter(({ path: name }) => !unused.test(name))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

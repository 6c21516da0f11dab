// The texts of a content folder: each chapter in every language, and the page about the edition.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inEach, type Language, type Localized } from '../i18n/languages.ts';
import type { Breach, LineOf } from '../publication/breach.ts';
import { readChapterFile, type ChapterFile } from './chapter-file.ts';
import { closest, didYouMean } from '../text/nearest.ts';
import { isLeftover } from './leftovers.ts';
import { readProseFile, type ProseFile } from './prose-file.ts';

/** A chapter's file in every language. */
export interface ChapterFiles {
  key: string;
  /** 1 for the first */
  number: number;
  in: Localized<ChapterFile>;
}

/** @param keys of the chapters, in order  @param lineOf of publication.yaml, which lists them */
export function readChapterFiles(
  folder: string,
  keys: readonly string[],
  languages: readonly Language[],
  lineOf: LineOf,
): { files: ChapterFiles[]; breaches: Breach[] } {
  const root = join(folder, 'chapters');
  const breaches = strayFolders(root, keys);
  const files = keys.flatMap((key, index) => {
    const missing = languages.filter((language) => !existsSync(join(root, key, `${language}.mdx`)));
    if (missing.length === languages.length) {
      const near = didYouMean(key, visible(root));
      const thing = `chapter "${key}" is listed, and has no folder`;
      const place = { file: join(folder, 'publication.yaml'), line: lineOf(['chapters', index]) };
      breaches.push({ ...place, thing, repair: `${near}write ${join(root, key)}/, or take it off the list` });
    } else
      for (const language of missing) {
        const file = join(root, key, `${language}.mdx`);
        breaches.push({ file, thing: `chapter "${key}" is missing in ${language}`, repair: `write ${file}` });
      }
    if (missing.length > 0) return [];
    return [{ key, number: index + 1, in: inEach((language) => readChapterFile(join(root, key, `${language}.mdx`))) }];
  });
  return {
    files,
    breaches: [...breaches, ...files.flatMap(({ in: texts }) => Object.values(texts).flatMap((text) => text.breaches))],
  };
}

/** The page about the edition, in each language. */
export const readAboutFiles = (folder: string, languages: readonly Language[]): ProseFile[] =>
  languages.map((language) => readProseFile(join(folder, 'about', `${language}.mdx`)));

const visible = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).filter((name) => !isLeftover(name)) : [];

const strayFolders = (root: string, keys: readonly string[]): Breach[] =>
  visible(root)
    .filter((name) => !keys.includes(name))
    // A key that was misspelt in the list is told there.
    .filter((name) => !keys.some((key) => !existsSync(join(root, key)) && closest(key, [name]) === name))
    .map((name) => ({
      file: join(root, name),
      thing: `chapter "${name}" is not listed in publication.yaml`,
      repair: `${didYouMean(name, keys)}add its key to chapters, or remove the folder`,
    }));

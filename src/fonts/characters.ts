// Which characters the faces must have: every one the edition shows. The content and the interface are read for them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Always there, so that an edit of a word or two needs no new cut. */
const always =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0°·×–—‘’“”…′″§¶−é';

/** Scripts the faces have none of; the device's own face shows them. */
const elsewhere = /[\p{Script=Han}\p{Script=Greek}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** @param folders read whole, text files only */
export function charactersOf(folders: readonly string[]): string {
  const found = new Set(always);
  for (const file of folders.flatMap(textFiles)) for (const character of readFileSync(file, 'utf8').normalize('NFC')) found.add(character);
  return shown(found);
}

/** What of some characters a face must have, in a steady order. */
export const shown = (characters: Iterable<string>): string =>
  [...new Set(characters)].filter((character) => character >= ' ' && !/\p{Cf}|\p{Mn}/u.test(character) && !elsewhere.test(character)).sort().join('');

/** What the faces were cut without: the device's own face shows it until they are cut anew. */
export function notCut(folders: readonly string[]): string[] {
  const cut = new Set(JSON.parse(readFileSync('src/fonts/characters.json', 'utf8')) as string);
  return [...charactersOf(folders)].filter((character) => !cut.has(character));
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(mdx|md|ya?ml|json|ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

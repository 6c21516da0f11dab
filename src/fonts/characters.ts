// Which characters the faces must have: every one the edition shows. The content and the interface are read for them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Always there, so that an edit of a word or two needs no new cut. */
const always =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0°·×–—‘’“”…′″§¶−é';

/** Scripts the faces have none of, and the stops of some; the device's own face shows them. */
const elsewhere = /[\p{Script=Han}\p{Script=Greek}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f]/u;

/** The interface, which every edition shows beside its content. */
const shownEverywhere = 'src/i18n';

/** @param folders of content, read whole: chapters, the pages about the edition, data of every kind */
export function charactersOf(folders: readonly string[]): string {
  const found = new Set(always);
  for (const file of [shownEverywhere, ...folders].flatMap(textFiles)) {
    for (const character of readFileSync(file, 'utf8').normalize('NFC')) found.add(character);
  }
  return shown(found);
}

/** What of some characters a face must have, in a steady order. */
export const shown = (characters: Iterable<string>): string =>
  [...new Set(characters)].filter((character) => character >= ' ' && !/\p{Cf}|\p{Mn}/u.test(character) && !elsewhere.test(character)).sort().join('');

/** What the faces were cut without: the device's own face shows it until they are cut anew. */
export function notCut(folders: readonly string[]): string[] {
  const file = 'src/fonts/characters.json';
  const cut: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof cut !== 'string') throw new Error(`${file} is no string of characters: run \`npm run fonts\``);
  return [...charactersOf(folders)].filter((character) => !cut.includes(character));
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(mdx|md|ya?ml|json|csv|ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

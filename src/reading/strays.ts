// What stands in the content folder and is read by nothing: nearly right names are breaches, the rest is odd. Links lead out of it.

import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Language } from '../i18n/languages.ts';
import type { Breach } from '../publication/breach.ts';
import { closest } from '../text/nearest.ts';
import { isLeftover } from './leftovers.ts';
import { leadsOut } from './text-file.ts';

/** At the top of the folder, beside the rooms. */
const files = [
  'README.md',
  'publication.yaml',
  'evidence.yaml',
  'references.json',
  'glossary.yaml',
  'index.yaml',
  'hedges.yaml',
  'search.yaml',
  'permalinks.json',
  'words.txt',
];

/** @param chapters by their keys; a folder that no key names is told elsewhere */
export function strays(folder: string, chapters: readonly string[], languages: readonly Language[]): Breach[] {
  const texts = languages.map((language) => `${language}.mdx`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name, parentPath }) =>
    [...relative(folder, parentPath).split(sep), name].every((part) => !isLeftover(part)),
  );
  return entries.flatMap((entry) => {
    const file = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) return [{ file, ...leadsOut }];
    if (entry.isDirectory()) return [];
    const [room = '', ...inside] = relative(folder, file).split(sep);
    if (inside.length === 0) return strayAmong(file, room, files);
    if (room === 'chapters') return chapters.includes(inside[0] ?? '') ? strayAmong(file, inside.slice(1).join('/'), texts) : [];
    if (room === 'about') return strayAmong(file, inside.join('/'), texts);
    const ending = endings[room];
    if (ending === undefined) return ofOthers.includes(room) ? [] : [unread(file)];
    return inside.length === 1 && entry.name.endsWith(ending)
      ? []
      : strayAmong(file, inside.join('/'), [entry.name.replace(/\.[^.]*$/, ending)]);
  });
}

/** Rooms that are written and read by commands. */
const ofOthers = ['releases', 'schemas'];

/** How the files of a room end. */
const endings: Readonly<Record<string, string>> = { figures: '.yaml', data: '.csv' };

function strayAmong(file: string, name: string, known: readonly string[]): Breach[] {
  if (known.includes(name)) return [];
  const near = isText(name) ? nearly(name, known) : undefined;
  if (near) {
    const repair = `did you mean "${near}"? rename it, or remove it`;
    return [{ file, thing: 'a file that is not read, though its name is nearly that of one that is', repair }];
  }
  if (!name.endsWith('.mdx')) return [unread(file)];
  return [
    { file, thing: 'a text that is in no language of the publication', repair: `name it one of ${known.join(', ')}, or remove it` },
  ];
}

/** The same but for its ending or its capitals, or nearly the same. */
function nearly(name: string, known: readonly string[]): string | undefined {
  const near = known.find((other) => stem(other) === stem(name)) ? stem(name) : closest(stem(name), known.map(stem));
  return known.find((other) => stem(other) === near);
}

const isText = (name: string): boolean => /\.(?:ya?ml|json|mdx?|csv|txt)$/i.test(name);
const stem = (name: string): string => name.toLowerCase().replace(/\.[^.]*$/, '');

const unread = (file: string): Breach => ({ file, thing: 'a file that nothing reads', repair: 'keep it elsewhere', odd: true });

// The content as it stands, file by file, and the places in it where something may be broken.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The texts of the content by their names in its folder. */
export type Content = ReadonlyMap<string, string>;

export const readAll = (folder: string): Content =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );

/** Lines of a file. */
export interface Lines {
  file: string;
  from: number;
  to: number;
}

/** Something found in a file. */
export interface Spot {
  file: string;
  text: string;
  start: number;
  end: number;
  /** what was found, and its groups */
  found: RegExpExecArray;
}

/** Every place in the files that a pattern matches. */
export const spots = (content: Content, files: RegExp, pattern: RegExp): Spot[] =>
  [...content].flatMap(([file, text]) =>
    files.test(file)
      ? [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))].map((found) => ({
          file,
          text,
          start: found.index,
          end: found.index + found[0].length,
          found,
        }))
      : [],
  );

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The unit that a place stands in: from its id to the line before the next one's; in data, the entry or the row. */
export function unitAt({ file, text, start, end }: Pick<Spot, 'file' | 'text' | 'start' | 'end'>): Lines {
  const lines = text.split('\n');
  const begins = beginning(file);
  const [first, last] = [lineAt(text, start), lineAt(text, end)];
  let from = first;
  while (from > 1 && !begins.test(lines[from - 1] ?? '')) from--;
  let to = last + 1;
  while (to <= lines.length && !begins.test(lines[to - 1] ?? '')) to++;
  return { file, from, to: to - 1 };
}

function beginning(file: string): RegExp {
  if (file.endsWith('.mdx')) return /^\{\/\* #|^#{1,6} |^---/;
  if (file.endsWith('.csv')) return /^/;
  if (file === 'permalinks.json') return /^/;
  return file.endsWith('.json') ? /^ {2}\{/ : /^[a-z"'][^\s]*:/i;
}

/** The same unit in the other languages. */
export function twinsOf(content: Content, { file, from }: Lines): Lines[] {
  const line = content.get(file)?.split('\n')[from - 1] ?? '';
  const [id] = /#[a-z0-9-]+/.exec(line) ?? [];
  const [, folder = ''] = /^(.*)\/[a-z]+\.mdx$/.exec(file) ?? [];
  if (id === undefined || folder === '') return [];
  return [...content].flatMap(([other, text]) => {
    const at = other !== file && other.startsWith(`${folder}/`) ? text.search(new RegExp(`/\\* ${id}(?![a-z0-9-])`)) : -1;
    return at === -1 ? [] : [unitAt({ file: other, text, start: at, end: at })];
  });
}

// A fixture publication: the small one, in a folder of its own, with a few edits.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { recordPermalinks } from '../../src/commands/ledger/record-permalinks.ts';
import { small } from './standing.ts';

/** The small publication as it is. */
export function fixture(): string {
  const folder = mkdtempSync(join(tmpdir(), 'publication-'));
  cpSync(small, folder, { recursive: true });
  return folder;
}

/** A file of the small publication as it is. */
export const shown = (name: string): string => readFileSync(join(small, name), 'utf8');

/** An edit of the small publication: what stands in a file, and what comes in its place; a file written whole; a file removed. */
export type Edit =
  readonly [file: string, from: string, to: string] | readonly [file: string, text: string] | readonly [file: string];

/** The small publication with a few edits. @throws where an edit finds nothing to change */
export function edited(...edits: readonly Edit[]): string {
  const folder = fixture();
  apply(folder, edits);
  return folder;
}

export function apply(folder: string, edits: readonly Edit[]): void {
  for (const [name, ...change] of edits) {
    const file = join(folder, name);
    if (change.length === 0) rmSync(file);
    else if (change.length === 1) write(file, change[0]);
    else replace(file, ...change);
  }
}

/** Takes the edits back. */
export function takeBack(folder: string, edits: readonly Edit[]): void {
  for (const [name] of edits) {
    const [source, file] = [join(small, name), join(folder, name)];
    if (existsSync(source)) cpSync(source, file);
    else rmSync(existsSync(dirname(source)) ? file : dirname(file), { recursive: true, force: true });
  }
}

/** The same, with all that it has now in its ledger: for a test that builds it and asks of something else. */
export function recorded(folder: string): string {
  const { breaches } = recordPermalinks(folder);
  if (breaches.length > 0) throw new Error(JSON.stringify(breaches));
  return folder;
}

/** Puts `to` in the place of the first `from`. @throws where there is none */
export function replace(file: string, from: string, to: string): void {
  const source = readFileSync(file, 'utf8');
  if (!source.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  write(
    file,
    source.replace(from, () => to),
  );
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The chapter "harbour" in English, where most edits are made. */
export const en = 'chapters/harbour/en.mdx';
export const id = 'chapters/harbour/id.mdx';

/** The same edit in both languages of the chapter "harbour". */
export const inBoth = (from: string, to: string): Edit[] => [en, id].map((file) => [file, from, to] as const);

/** Other words in the middle of a sentence of "landings-1", line 18. */
export const sentence = (to: string): Edit => [en, 'its mass is', to];

/** Another second item in the list "landings-2", line 22. */
export const item = (to: string): Edit => [en, '- skipjack.', to];

/** One more block at the end of the chapter. */
export const end = (to: string): Edit => [en, 'm > 0\n$$', `m > 0\n$$\n\n${to}`];

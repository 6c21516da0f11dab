// A fixture publication: the small one, with the files of a breach laid over it, in a folder of its own.

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param breach a folder of tests/fixtures/breaches; left out, the small publication as it is */
export function fixture(breach?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'publication-'));
  cpSync('tests/fixtures/small', folder, { recursive: true });
  if (breach) cpSync(join('tests/fixtures/breaches', breach), folder, { recursive: true });
  return folder;
}

/** A small edit of a file of the small publication: what stands there, once at least, and what comes in its place. */
export type Edit = readonly [file: string, from: string, to: string];

/** The small publication with a few edits. @throws where an edit finds nothing to change */
export function edited(...edits: readonly Edit[]): string {
  const folder = fixture();
  for (const [name, from, to] of edits) {
    const file = join(folder, name);
    const source = readFileSync(file, 'utf8');
    if (!source.includes(from)) throw new Error(`${name} does not hold "${from}"`);
    writeFileSync(
      file,
      source.replace(from, () => to),
    );
  }
  return folder;
}

/** The same edit in both languages of the chapter "harbour". */
export const inBoth = (from: string, to: string): Edit[] =>
  ['en', 'id'].map((language) => [`chapters/harbour/${language}.mdx`, from, to] as const);

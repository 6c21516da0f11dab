// A fixture publication: the small one, with the files of a breach laid over it, in a folder of its own.

import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param breach a folder of tests/fixtures/breaches; left out, the small publication as it is */
export function fixture(breach?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'publication-'));
  cpSync('tests/fixtures/small', folder, { recursive: true });
  if (breach) cpSync(join('tests/fixtures/breaches', breach), folder, { recursive: true });
  return folder;
}

// Swaps the new site for the old one. Both stand beside the place first, so that between them there are only two renames.

import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * @param next the whole new site
 * @param out where it is to stand
 * @param move for tests: how a folder gets another name
 * @throws with the old site back in its place
 */
export function putInPlace(next: string, out: string, move: Move = renameOrCopy): void {
  const beside = (what: string) => join(dirname(out), `.${basename(out)}.${what}`);
  const arriving = beside('next');
  const previous = beside('previous');
  remove(arriving);
  // Left by a swap that was killed between its two renames.
  if (existsSync(previous) && !existsSync(out)) renameOrCopy(previous, out);
  remove(previous);
  try {
    move(next, arriving);
    if (existsSync(out)) move(out, previous);
    move(arriving, out);
  } catch (error) {
    remove(arriving);
    putBack(previous, out, error);
    throw error;
  }
  remove(previous);
}

/** The old site could not be put back: what is said elsewhere of its being as it was does not hold. */
export class NotPutBack extends Error {
  constructor(previous: string, cause: unknown) {
    super(`the site could not be put in place, nor the old one put back: it stands in ${previous}`, { cause });
    this.name = 'NotPutBack';
  }
}

function putBack(previous: string, out: string, cause: unknown): void {
  if (!existsSync(previous)) return;
  try {
    remove(out);
    renameOrCopy(previous, out);
  } catch {
    throw new NotPutBack(previous, cause);
  }
}

/** A rename; from one file system to another, a copy. */
function renameOrCopy(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    copy(from, to);
    rmSync(from, { recursive: true });
  }
}

/** Whole or not at all. */
function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true });
  } catch (error) {
    remove(to);
    throw error;
  }
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

type Move = (from: string, to: string) => void;

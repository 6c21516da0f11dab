// Where the built site may stand: what cannot or must not be written is said before anything is built.

import { accessSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { contentFolder } from '../../reading/publication.ts';

/**
 * @param given OUT_DIR, from the working directory
 * @returns the folder itself, with a parent that is there
 * @throws in one line, where the site cannot stand there
 */
export function outFolder(given: string): string {
  const out = realPath(resolve(given));
  const refuse = (why: string): never => {
    throw new Error(`OUT_DIR "${given}" ${why}`);
  };
  if (contains(out, realPath(process.cwd()))) refuse('holds the project itself; name a folder for the site alone');
  for (const own of [...ownFolders, contentFolder(), workFolder(out)]) {
    const folder = realPath(resolve(own));
    if (contains(out, folder) || contains(folder, out)) refuse(`would take the place of ${own}/; name a folder for the site alone`);
  }
  if (existsSync(out) && !statSync(out).isDirectory()) refuse('is a file; name a folder');
  try {
    mkdirSync(dirname(out), { recursive: true });
    accessSync(dirname(out), constants.W_OK);
  } catch (error) {
    refuse(`cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  return out;
}

/** Where a site is built that will stand in a folder: inside the project, for its pages ask for the project's packages while they are written. */
export const workFolder = (out: string): string => resolve('.build', `beside-${basename(out)}`);

/** What the project is made of. */
const ownFolders = ['.git', '.astro', 'content', 'node_modules', 'public', 'src', 'tests'];

/** The path without symbolic links, also where its end is not there yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  return path === dirname(path) ? path : join(realPath(dirname(path)), basename(path));
}

/** Whether the one is the other or lies in it. */
function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

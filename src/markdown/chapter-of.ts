// Which text of the publication a file being compiled is.

import { relative, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { ChapterText, Prose } from '../publication/model.ts';
import { thePublication } from '../library/publication.ts';

/** @throws for a file that was not read with the publication */
export function proseOf(file: VFile): Prose {
  const prose = thePublication().prose.get(resolve(file.path));
  if (!prose) throw new Error(`${relative('', file.path)} is no text of the publication`);
  return prose;
}

/** undefined for a text that is no chapter */
export function chapterOf(file: VFile): ChapterText | undefined {
  const prose = proseOf(file);
  return thePublication()
    .texts.map((chapter) => chapter.in[prose.language])
    .find((text) => text.file === prose.file);
}

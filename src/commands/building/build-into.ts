// Builds beside the old site and swaps at the end: whatever stops a step, what was built before stays whole.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PublicationError } from '../../publication/breach.ts';
import type { Publication } from '../../publication/model.ts';
import { outFolder, workFolder } from './out-folder.ts';
import { NotPutBack, putInPlace } from './put-in-place.ts';
import { telling } from '../telling/telling.ts';
import { told } from '../telling/told.ts';

/** @returns whether the new site stands in its place; what stopped it has been told */
export async function buildInto(out: string, read: () => Publication, steps: readonly NamedStep[]): Promise<boolean> {
  let work: string | undefined;
  try {
    const place = outFolder(out);
    const publication = await told('Reading and checking the content', read);
    work = workFolder(place);
    rmSync(work, { recursive: true, force: true });
    const next = join(work, 'next');
    mkdirSync(next, { recursive: true });
    for (const { doing, step } of steps) await told(doing, () => step(publication, next));
    await told('Putting the site in place', () => putInPlace(next, place));
    return true;
  } catch (error) {
    for (const line of wordsFor(error, `Nothing was built; ${out}/ is as it was.`)) console.error(line);
    return false;
  } finally {
    if (work) rmSync(work, { recursive: true, force: true });
  }
}

/** @param unharmed says that the old site still stands */
function wordsFor(error: unknown, unharmed: string): string[] {
  if (error instanceof PublicationError) return [...telling(error), unharmed];
  if (!(error instanceof Error)) return [`The build stopped: ${String(error)}`, unharmed];
  const { message, stack, hint, loc }: AstrosError = error;
  const place = loc?.file ? [`at ${loc.file}${loc.line === undefined ? '' : `:${loc.line}`}`] : [];
  const words = [
    `The build stopped: ${message}`,
    ...place,
    ...(hint ? [hint] : []),
    ...(process.env.DEBUG && stack ? [stack] : []),
  ];
  return error instanceof NotPutBack ? words : [...words, unharmed];
}

/** A step turns what is in the folder so far into the next state of it, or throws a PublicationError with what is to mend. */
export type Step = (publication: Publication, folder: string) => void | Promise<void>;

export interface NamedStep {
  /** "Writing the pages" */
  doing: string;
  step: Step;
}

/** What Astro's errors carry beside other errors' message. */
interface AstrosError extends Error {
  hint?: string | undefined;
  loc?: { file?: string | undefined; line?: number | undefined } | undefined;
}

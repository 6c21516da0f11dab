// The publication of this process: read, checked, held, and forgotten when its content has changed.

import { PublicationError, type Breach } from '../publication/breach.ts';
import type { Publication } from '../publication/model.ts';
import { contentFolder, readContent } from '../reading/publication.ts';
import { invariants } from '../rules/invariants.ts';

export interface ReadPublication {
  /** undefined where there is a breach */
  publication: Publication | undefined;
  breaches: Breach[];
}

/** Reads and checks; never throws for what an author may have written. */
export function readPublication(folder = contentFolder()): ReadPublication {
  const { content, breaches: unread } = readContent(folder);
  const breaches = content ? [...unread, ...invariants(content.publication, content.lines)] : unread;
  return { publication: breaches.length === 0 ? content?.publication : undefined, breaches };
}

let read: ReadPublication | undefined;

/** The publication of this process with what is wrong in it, read once. */
export const readOnce = (): ReadPublication => (read ??= readPublication());

/** After a change of the content: whoever asks next is given it anew. */
export const forgetPublication = (): void => void (read = undefined);

/**
 * The publication of this process.
 * @throws PublicationError with all breaches
 */
export function thePublication(): Publication {
  const { publication, breaches } = readOnce();
  if (!publication) throw new PublicationError(breaches);
  return publication;
}

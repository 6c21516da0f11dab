// The publication of this process: read, checked, held, and forgotten when its content has changed.

import { PublicationError, type Breach } from '../publication/breach.ts';
import type { Publication } from '../publication/model.ts';
import { contentFolder, readContent } from '../reading/publication.ts';
import { causesOf } from '../rules/causes.ts';
import { invariants } from '../rules/invariants.ts';
import { promises } from '../rules/ledger/promises.ts';

export interface ReadPublication {
  /** undefined where there is a breach */
  publication: Publication | undefined;
  /** what is wrong, causes only */
  breaches: Breach[];
  /** how many more follow from those */
  following: number;
  /** what is odd, and no breach */
  warnings: Breach[];
  /** what was published and is lost, or not recorded; empty where there is a breach */
  broken: Breach[];
}

/** Reads and checks; never throws for what an author may have written. */
export function readPublication(folder = contentFolder()): ReadPublication {
  const { content, breaches: unread } = readContent(folder);
  const { told, following } = causesOf(unread, content ? invariants(content.publication, content.lines) : []);
  const breaches = told.filter(({ odd }) => !odd);
  const warnings = told.filter(({ odd }) => odd);
  if (!content || breaches.length > 0) return { publication: undefined, breaches, following, warnings, broken: [] };
  return { publication: content.publication, breaches, following, warnings, broken: promises(content.publication, content.lines) };
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
  const { publication, breaches, following } = readOnce();
  if (!publication) throw new PublicationError(breaches, following);
  return publication;
}

/**
 * The publication of this process, which keeps what was promised by those before it.
 * @throws PublicationError with all breaches
 */
export function thePublicationKept(): Publication {
  const publication = thePublication();
  const { broken } = readOnce();
  if (broken.length > 0) throw new PublicationError(broken);
  return publication;
}

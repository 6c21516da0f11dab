// What a cited key stands for: a reference itself, or evidence and the reference it was read in.

import { thePublication } from '../library/publication.ts';
import { editionKey, type Citation } from '../publication/citation-syntax.ts';
import type { Evidence, Reference } from '../publication/evidence-schema.ts';

/** The work behind a key. */
export function referenceOf(key: string, { evidence, references } = thePublication()): Reference {
  const reference = references.get(evidence.get(key)?.source ?? key);
  if (!reference) throw new Error(`"${key}" is neither a reference nor evidence that was read in one`);
  return reference;
}

/** Citations with the work behind each, whether the text cites it or evidence from it; the editors' own reasoning has none. */
export const worksCited = (citations: readonly Citation[], publication = thePublication()): CitedWork[] =>
  citations
    .filter(({ key }) => key !== editionKey)
    .map((citation) => ({ ...citation, reference: referenceOf(citation.key, publication).id }));

export interface CitedWork extends Citation {
  /** key of the reference */
  reference: string;
}

export function evidenceOf(key: string, { evidence } = thePublication()): Evidence {
  const entry = evidence.get(key);
  if (!entry) throw new Error(`no evidence has the key "${key}"`);
  return entry;
}

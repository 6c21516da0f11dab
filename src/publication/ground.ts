// Where a block rests: on the study (its own words are known through the abstract), on public sources, on the editors' reasoning.

import { editionKey, type Citation } from './citation-syntax.ts';
import type { Evidence } from './evidence-schema.ts';

/** In the order their lines are drawn. */
export const grounds = ['study', 'context', 'edition'] as const;

export type Ground = (typeof grounds)[number];

/** @param study key of the reference that stands for the study */
export function groundOf(citations: readonly Citation[], evidence: ReadonlyMap<string, Evidence>, study: string): Ground[] {
  const found = new Set<Ground>();
  for (const { key, see } of citations) {
    if (see) continue;
    if (key === editionKey) found.add('edition');
    else found.add((evidence.get(key)?.source ?? key) === study ? 'study' : 'context');
  }
  return grounds.filter((ground) => found.has(ground));
}

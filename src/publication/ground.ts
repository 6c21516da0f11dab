// Where a block rests: on the study (its own words are known through the abstract), on public sources, on the editors' reasoning.

import { editionKey, type Citation } from './citation-syntax.ts';
import type { Evidence } from './evidence-schema.ts';

/** In the order their lines are drawn. */
export const grounds = ['study', 'context', 'edition'] as const;

export type Ground = (typeof grounds)[number];

/** What is drawn beside a block: the editors' reasoning only where they speak alone; where it joins a source, words say so. */
export const drawn = (found: readonly Ground[]): readonly Ground[] =>
  found.length === 1 ? found : found.filter((one) => one !== 'edition');

/** Whether the editors' reasoning joins what a block rests on. */
export const isReasoned = (found: readonly Ground[]): boolean => found.length > 1 && found.includes('edition');

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

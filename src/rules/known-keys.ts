// What a key may name that something rests on, and what of it was read.

import type { Publication } from '../publication/model.ts';
import type { Reference } from '../publication/evidence-schema.ts';

/** Evidence or a work. */
export const isListed = (key: string, { evidence, references }: Pick<Publication, 'evidence' | 'references'>): boolean =>
  evidence.has(key) || references.has(key);

export const listedKeys = ({ evidence, references }: Pick<Publication, 'evidence' | 'references'>): string[] => [
  ...evidence.keys(),
  ...references.keys(),
];

/** Whether it is a work of which nothing was read: nothing can rest on it. */
export const isUnseen = (work: Reference | undefined): boolean =>
  work !== undefined && ['catalogue', 'none'].includes(work.custom.seen);

// The small publication with other works beside its own.

import type { Publication } from '../../src/publication/model.ts';
import { readPublication } from '../../src/library/publication.ts';
import type { Reference } from '../../src/publication/evidence-schema.ts';
import { fixture } from './fixture.ts';

export function publicationWith(works: readonly Work[] = []): Publication {
  const { publication, breaches } = readPublication(fixture());
  if (!publication) throw new Error(JSON.stringify(breaches));
  const added = works.map((fields): [string, Reference] => [fields.id, { type: 'book', language: 'en', custom, ...fields }]);
  return { ...publication, references: new Map([...publication.references, ...added]) };
}

const custom: Reference['custom'] = { seen: 'whole', kind: 'academic' };

/** Fields of CSL; a book where no type is named. */
export type Work = { id: string; title: string } & Record<string, unknown>;

export const by = (family: string, given: string, year?: number) => ({
  author: [{ family, given }],
  ...(year ? { issued: { 'date-parts': [[year]] } } : {}),
});

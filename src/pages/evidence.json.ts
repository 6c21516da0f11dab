// All evidence as data, as content/evidence.yaml has it, with each source beside it.

import type { APIRoute } from 'astro';
import { absolute, evidenceSchemaUrl } from '../permalinks/urls.ts';
import { thePublication } from '../publication/publication.ts';

export const GET: APIRoute = () => {
  const { evidence, references, release, title, basis } = thePublication();
  const used = new Set([...evidence.values()].map(({ source }) => source));
  return Response.json({
    $schema: absolute(evidenceSchemaUrl()),
    title,
    release,
    basis,
    evidence: [...evidence.values()],
    sources: [...references.values()].filter(({ id }) => used.has(id)),
  });
};

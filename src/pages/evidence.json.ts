// All evidence as data, as content/evidence.yaml has it, with each source beside it; titles and statements as plain text.

import type { APIRoute } from 'astro';
import { inEach, type Localized } from '../i18n/languages.ts';
import { absolute, evidenceSchemaUrl } from '../permalinks/urls.ts';
import { thePublication } from '../library/publication.ts';
import { plainTitle } from '../text/plain-title.ts';

export const GET: APIRoute = () => {
  const { evidence, references, release, title, basis } = thePublication();
  const used = new Set([...evidence.values()].map(({ source }) => source));
  return Response.json({
    $schema: absolute(evidenceSchemaUrl()),
    title: plain(title),
    release,
    basis,
    evidence: [...evidence.values()].map((entry) => ({
      ...entry,
      statement: plain(entry.statement),
      ...(entry.note ? { note: plain(entry.note) } : {}),
    })),
    sources: [...references.values()].filter(({ id }) => used.has(id)),
  });
};

const plain = (words: Localized<string>): Localized<string> => inEach((language) => plainTitle(words[language]));

// The text in all languages, unit beside unit, for translators.

import type { APIRoute } from 'astro';
import { thePublication } from '../library/publication.ts';
import { alignedText } from '../permalinks/open-text/aligned.ts';

export const GET: APIRoute = () =>
  new Response(alignedText(thePublication()), { headers: { 'content-type': 'application/x-tmx+xml; charset=utf-8' } });

// The whole bibliography as a file.

import type { APIRoute, GetStaticPaths } from 'astro';
import { fileFormats, inFormat, mediaTypes, type FileFormat } from '../citation/records/file-formats.ts';
import { workOf } from '../citation/items.ts';
import { thePublication } from '../library/publication.ts';

export const getStaticPaths = (() => fileFormats.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { format: FileFormat }> = ({ params: { format } }) =>
  new Response(inFormat([...thePublication().references.values()].map(workOf), format), {
    headers: { 'content-type': `${mediaTypes[format]}; charset=utf-8` },
  });

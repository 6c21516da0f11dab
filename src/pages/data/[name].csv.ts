// The data behind a figure, as the author wrote them: units in the heads, evidence in the last column.

import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { thePublication } from '../../library/publication.ts';

export const getStaticPaths = (() =>
  [...thePublication().figures.values()].map(({ name, file }) => ({ params: { name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readFileSync(props.file, 'utf8'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

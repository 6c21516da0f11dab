// The texts of licences whose terms ask that they go where the thing goes.

import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { notices } from '../../components/licences/credits.ts';

export const getStaticPaths = (() =>
  notices.map(({ file, path }) => ({ params: { notice: file }, props: { path } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  new Response(readFileSync(props.path, 'utf8'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });

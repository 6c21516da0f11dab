// The links of all title pages in one file, for programs.

import type { APIRoute } from 'astro';
import { linkset, linksetType } from '../citation/records/signposting.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(linkset(), null, 2), { headers: { 'content-type': linksetType } });

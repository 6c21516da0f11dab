// Every unit as data, in every language.

import type { APIRoute } from 'astro';
import { thePublication } from '../library/publication.ts';
import { unitsData } from '../permalinks/open-text/units-data.ts';

export const GET: APIRoute = () => Response.json(unitsData(thePublication()));

// What units.json is made of.

import type { APIRoute } from 'astro';
import { z } from 'zod';
import { unitsFileSchema } from '../publication/open-text/units-schema.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(unitsFileSchema));

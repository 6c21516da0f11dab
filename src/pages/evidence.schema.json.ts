// What evidence.json is made of, read off the schema that the content is held against.

import type { APIRoute } from 'astro';
import { z } from 'zod';
import { evidenceDataSchema } from '../publication/evidence-schema.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(evidenceDataSchema));

// A JSON Schema for each kind of data file, made from the schemas that the content is held against.

import { z } from 'zod';
import { glossaryFileSchema, indexFileSchema } from '../../publication/entry-schema.ts';
import { evidenceFileSchema, referencesFileSchema } from '../../publication/evidence-schema.ts';
import { figureSchema } from '../../publication/figure-schema.ts';
import { hedgesFileSchema } from '../../publication/reading-schema.ts';
import { chapterSchema, publicationSchema } from '../../publication/schema.ts';
import { searchFileSchema } from '../../publication/words/families-schema.ts';

const files = {
  publication: publicationSchema,
  evidence: evidenceFileSchema,
  references: referencesFileSchema,
  glossary: glossaryFileSchema,
  index: indexFileSchema,
  hedges: hedgesFileSchema,
  search: searchFileSchema,
  figure: figureSchema,
  chapter: chapterSchema,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof files;

export const schemaNames = Object.keys(files) as SchemaName[];

/** The draft that editors know best; what may be left out is not asked for. */
export const jsonSchema = (name: SchemaName): JsonSchema =>
  z.toJSONSchema(files[name], { target: 'draft-7', io: 'input' }) as JsonSchema;

/** What of a JSON Schema is looked at. */
export interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema | JsonSchema[];
  oneOf?: JsonSchema[];
  const?: unknown;
  enum?: unknown[];
}

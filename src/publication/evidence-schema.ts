// What the text rests on, field by field: statements of evidence, and the works they were read in.

import { z } from 'zod';
import { types } from './csl/types.ts';
import { workFields } from './csl/work.ts';
import { key, ownIds, perLanguage, publicationSchema, sourceKinds, text, webAddress } from './schema.ts';

export const seenLevels = ['whole', 'excerpt', 'catalogue', 'none'] as const;
export const confidenceLevels = ['high', 'medium', 'low'] as const;

/** Of a work; authors' and years' keys may have a low line. */
const referenceKey = z
  .string()
  .regex(/^[a-z][\w-]*$/, 'may have only letters, digits, hyphens and low lines, a small letter first')
  .meta({ examples: ['writer1990'] });

const evidenceSchema = z.strictObject({
  statement: perLanguage(text).describe('The statement in each language, in one or two sentences.'),
  source: referenceKey.describe('Key of the reference it was read in.'),
  seen: z.enum(seenLevels).describe('How much of the source was seen for it.'),
  confidence: z.enum(confidenceLevels).describe('How far to trust it.'),
  note: perLanguage(text).optional().describe('What a reader should know before leaning on it.'),
  contradicts: z.array(key).optional().describe('Keys of the evidence that says otherwise.'),
});

export const evidenceFileSchema = z.record(key, evidenceSchema);

const referenceSchema = z.strictObject({
  ...workFields,
  id: referenceKey.describe('The key the text cites it by.'),
  type: z.enum(types).describe('The CSL type.'),
  title: text.describe('The title; in [square brackets] where it is a description because the headline was not seen.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-\w+)*$/)
    .describe('The language it is in, by its tag, or "mul" where it is in several.'),
  URL: webAddress.optional().describe('Where it stands on the web.'),
  accessed: z
    .strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) })
    .meta({ examples: ['{ "date-parts": [[2026, 11, 24]] }'] })
    .optional()
    .describe('The day its stored copy was read; from then on readers are led to where an archived copy can be asked for.'),
  custom: z
    .strictObject({
      seen: z.enum(seenLevels).describe('What was seen of the work itself.'),
      kind: z.enum(sourceKinds).describe('What kind of source it is; "copy" is an upload, a blog, a wiki or a mirror.'),
    })
    .describe('What CSL has no field for.'),
});

export const referencesFileSchema = z.array(referenceSchema).superRefine(ownIds);

/** /evidence.json: the evidence with its sources. */
export const evidenceDataSchema = z.strictObject({
  $schema: z.url(),
  title: perLanguage(text).describe('The title in each language.'),
  release: publicationSchema.shape.release,
  basis: publicationSchema.shape.basis,
  evidence: z.array(evidenceSchema.extend({ key: key.describe('The key the text cites it by.') })),
  sources: referencesFileSchema,
});

export type Evidence = z.infer<typeof evidenceSchema> & { key: string };
export type Reference = z.infer<typeof referencesFileSchema>[number];
export type Seen = (typeof seenLevels)[number];
export type Confidence = (typeof confidenceLevels)[number];

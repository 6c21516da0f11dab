// How a chapter is to read, field by field: how often it may cite, how often it may hedge, and in what words.

import { z } from 'zod';
import { form, perLanguage } from './schema.ts';

const perThousand = z.number().positive();

export const hedgesFileSchema = z.strictObject({
  at_most: z
    .strictObject({
      marks: perThousand.describe('Citations in brackets in a thousand words of a chapter, those of the editors alone aside.'),
      hedges: perThousand.describe('Hedges in a thousand words of a chapter.'),
    })
    .describe('The bounds that every chapter keeps in every language.'),
  forms: perLanguage(z.array(form).min(1)).describe(
    'What hedges a statement: whole words, longer forms before shorter ones; with a capital letter, exactly so.',
  ),
});

export type Hedges = z.infer<typeof hedgesFileSchema>;

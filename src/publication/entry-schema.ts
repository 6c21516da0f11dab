// What a reader looks up, field by field: the terms of the glossary, and the names that stand in the index alone.

import { z } from 'zod';
import { form, key, perLanguage, text } from './schema.ts';

const formsPerLanguage = perLanguage(z.array(form).optional());

const termSchema = z.strictObject({
  name: perLanguage(form).describe('The term in each language, as the glossary shows it and as the text writes it.'),
  definition: perLanguage(text).describe('What it means, in one or two sentences; *stars* set foreign words in italics.'),
  variants: formsPerLanguage
    .optional()
    .describe('How else the text writes it: plural, inflected or short forms, other names. With a capital letter, exactly so.'),
  rests_on: z
    .array(z.string().regex(/^[a-z][\w-]*$/))
    .optional()
    .describe('Keys of the evidence or references the definition rests on; left out: the words are the editors’ own.'),
  everyday: z
    .literal(true)
    .optional()
    .describe('true for a word that every reader knows: it stands in glossary and index, and is not marked in the text.'),
  see: z.array(key).optional().describe('Keys of other terms or names to see also.'),
});

const nameKinds = ['person', 'place', 'institution', 'law'] as const;

const nameSchema = z.strictObject({
  kind: z.enum(nameKinds).describe('What bears the name.'),
  name: perLanguage(form).describe('The name as the index sorts and shows it: "Writer, Ann B.".'),
  forms: formsPerLanguage
    .optional()
    .describe('How the text writes it; the name is itself a form unless it is turned round by a comma.'),
  see: z.array(key).optional().describe('Keys of other names or terms to see also.'),
});

export const glossaryFileSchema = z.record(key, termSchema);

export const indexFileSchema = z.record(key, nameSchema);

/** An entry of the glossary. */
export type Term = z.infer<typeof termSchema> & { key: string };
/** An entry of the index alone. */
export type Name = z.infer<typeof nameSchema> & { key: string };

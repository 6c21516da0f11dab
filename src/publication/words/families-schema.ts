// What search is told of the words: families of words that belong together, and other ways to write them.

import { z } from 'zod';
import { perLanguage, text } from '../schema.ts';

const families = z
  .array(z.array(text).min(2))
  .superRefine((all, context) => {
    const seen = new Set<string>();
    all.forEach((family, at) =>
      family.forEach((word, index) => {
        if (seen.has(word)) context.addIssue({ code: 'custom', message: `"${word}" stands in two families`, path: [at, index] });
        seen.add(word);
      }),
    );
  })
  .describe('Words that search takes for one, the root first; of several words where these are written apart.');

const variants = z
  .record(text, text)
  .describe('What readers may write, and what the text writes instead: spellings, short forms, units.');

const alone = z
  .array(text)
  .describe('Words that were looked at and stand by themselves, so that `npm run words` proposes them no more.');

export const searchFileSchema = z.strictObject({
  families: perLanguage(families),
  variants: perLanguage(variants),
  alone: perLanguage(alone).optional(),
});

export type SearchWords = z.infer<typeof searchFileSchema>;

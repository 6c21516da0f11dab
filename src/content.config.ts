// The texts Astro compiles: chapters, and the page about the edition. The publication itself is read by publication/publication.ts.

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { contentFolder } from './publication/publication.ts';
import { chapterSchema } from './publication/schema.ts';

const keyAndLanguage = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

export const collections = {
  chapters: defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: `${contentFolder()}/chapters`, generateId: keyAndLanguage }),
    schema: chapterSchema,
  }),
  about: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/about`, generateId: keyAndLanguage }),
    schema: z.strictObject({}),
  }),
};

// The chapters of any content folder, read from where they lie.

import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  chapters: defineCollection({
    loader: glob({
      pattern: '*/*.mdx',
      base: resolve(process.env.CONTENT ?? 'content', 'chapters'),
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.object({ title: z.string(), slug: z.string(), summary: z.string() }),
  }),
};

// The texts Astro compiles: chapters, and the page about the edition. What stands in them is read and checked by
// publication/publication.ts, front matter included.

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './reading/publication.ts';

const keyAndLanguage = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

export const collections = {
  chapters: defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: `${contentFolder()}/chapters`, generateId: keyAndLanguage }),
  }),
  about: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/about`, generateId: keyAndLanguage }),
  }),
};

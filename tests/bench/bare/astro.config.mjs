// What the edition is measured against: Astro, MDX, formulas and search with their usual settings, and nothing of our own.

import { join, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

const cacheDir = resolve('.build/bench/bare-cache');

export default defineConfig({
  cacheDir,
  vite: { cacheDir: join(cacheDir, 'vite') },
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkMath],
      rehypePlugins: [[rehypeKatex, { output: 'mathml' }]],
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
});

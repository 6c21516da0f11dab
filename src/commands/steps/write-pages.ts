// Astro compiles the texts and writes every page.

import type { Publication } from '../../publication/model.ts';

export async function writePages(_publication: Publication, folder: string): Promise<void> {
  // Loaded here: it takes a second, and what an author got wrong is told before.
  const { build } = await import('astro');
  await build({ outDir: folder, logLevel: 'error' });
}

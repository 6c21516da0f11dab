// Astro compiles the texts and writes every page: one call of it, told as two steps.

import { loadAstro } from '../building/load-astro.ts';
import type { NamedStep } from '../building/build-into.ts';

export function writePages(): NamedStep[] {
  let written: Promise<void>;
  return [
    {
      doing: 'Compiling the texts',
      step: (_publication, folder) =>
        new Promise<void>((compiled, stopped) => {
          const client = { name: 'compiled', applyToEnvironment: ({ name }: { name: string }) => name === 'client' };
          const plugins = [{ ...client, writeBundle: () => compiled() }];
          written = loadAstro().then(({ build }) => build({ outDir: folder, logLevel: 'error', vite: { plugins } }));
          written.catch(stopped);
        }),
    },
    { doing: 'Writing the pages', step: () => written },
  ];
}

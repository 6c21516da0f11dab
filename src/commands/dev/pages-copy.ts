// While one writes, the pages are loaded apart from this process's own modules, with a publication of their own. When the content has
// changed, that one is forgotten too; loading everything again would take seconds.

import { resolve } from 'node:path';
import { isRunnableDevEnvironment, type DevEnvironment, type RunnableDevEnvironment, type ViteDevServer } from 'vite';
import type * as Holder from '../../library/publication.ts';
import type * as Texts from '../../library/texts.ts';
import type { Publication } from '../../publication/model.ts';

const holder = resolve(import.meta.dirname, '../../library/publication.ts');
const texts = resolve(import.meta.dirname, '../../library/texts.ts');

/**
 * Texts are compiled again, for any file may be seen in any. All else that pages have worked out hangs on their publication and stays
 * with the old one.
 */
export function forgetInPages(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const loaded = isRunnableDevEnvironment(environment) ? environment.runner.evaluatedModules : undefined;
    for (const [id, compiled] of environment.moduleGraph.idToModuleMap) {
      if (!/\.mdx(?:$|\?)/.test(id)) continue;
      environment.moduleGraph.invalidateModule(compiled);
      const own = loaded?.getModuleById(id);
      if (own) loaded?.invalidateModule(own);
    }
    for (const { exports } of loaded?.getModulesByFile(holder) ?? []) (exports as typeof Holder | undefined)?.forgetPublication();
    // Which pages there are is asked again.
    environment.hot.send('astro:content-changed', {});
  }
}

/** Astro learns of a new chapter a moment after we do: its pages wait for that, ten seconds at most. */
export async function textsAreKnown(server: ViteDevServer, publication: Publication): Promise<void> {
  for (const { runner } of Object.values(server.environments).filter(showsTexts)) {
    for (let turn = 0; turn < 100; turn++) {
      const { isKnown } = await runner.import<typeof Texts>(texts);
      const known = publication.texts.flatMap(({ key }) => publication.languages.map((language) => isKnown(key, language)));
      if ((await Promise.all(known)).every(Boolean)) break;
      await new Promise((wait) => setTimeout(wait, 100));
    }
  }
}

/** Where no page has shown a text yet, nothing is known that could be out of date. */
const showsTexts = (environment: DevEnvironment): environment is RunnableDevEnvironment =>
  isRunnableDevEnvironment(environment) && environment.runner.evaluatedModules.getModulesByFile(texts) !== undefined;

// The pages that Astro bundles use the very modules that the build has loaded: one publication read, one citation engine, one of each.

import type { Plugin } from 'vite';

/** The rooms whose modules are plain TypeScript; what only Astro can load stays in the bundle. */
const shared = /\/src\/(?:i18n|text|fonts|publication|reading|rules|library|permalinks|drawings|citation|search)\/[\w/-]+\.ts$/;
const onlyInAstro = /\/library\/texts\.ts$/;

export function oneCopy(): Plugin {
  return {
    name: 'one-copy',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer, options) {
      if (this.environment.name === 'client' || importer === undefined || !source.startsWith('.')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!resolved || !shared.test(resolved.id) || onlyInAstro.test(resolved.id)) return null;
      return { id: resolved.id, external: 'absolute' };
    },
  };
}

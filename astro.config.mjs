import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { freshContent } from './src/commands/dev/fresh-content.ts';
import { oneCopy } from './src/commands/building/one-copy.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/pipeline.ts';
import { contentFolder } from './src/reading/publication.ts';
import { previewPort, theSite } from './src/permalinks/site.ts';

const { origin, base } = theSite();

export default defineConfig({
  // One publication's compiled texts are not another's.
  cacheDir: `node_modules/.astro/${contentFolder().replace(/\W+/g, '-')}`,
  site: origin,
  base,
  trailingSlash: 'always',
  // 'jsx', the default, deletes line breaks between inline elements and joins words.
  compressHTML: true,
  devToolbar: { enabled: false },
  server: { port: previewPort },
  prerenderConflictBehavior: 'error',
  // The stylesheet travels inside the page: nothing stands between the text and its reader.
  build: { inlineStylesheets: 'always' },
  // Scripts stay files: smaller policy, and a lone dynamic import breaks when it is inlined.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [oneCopy()] },
  markdown: { processor: unified({ smartypants: false, remarkPlugins, rehypePlugins }), syntaxHighlight: false },
  integrations: [mdx(), freshContent()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});

// npm run dev: saving any file of the content shows its new state; while something in it is wrong, the breaches stand in place of the text.

import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { formatBreach, type Breach } from '../publication/breach.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { forgetPublication, readOnce } from '../library/publication.ts';
import { contentFolder } from '../reading/publication.ts';

export const freshContent = (): AstroIntegration => ({
  name: 'fresh-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      watchContent(server);
      showBreaches(server);
    },
  },
});

function watchContent(server: ViteDevServer): void {
  const folder = resolve(contentFolder());
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (relative(folder, resolve(path)).startsWith('..')) return;
    forgetPublication();
    // What was compiled and what was worked out from the content are modules' own: they are made anew when a page asks.
    for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  });
}

function showBreaches(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const asksForPage = request.headers.accept?.includes('text/html') === true;
    const breaches = asksForPage ? readOnce().breaches : [];
    if (breaches.length === 0) {
      next();
      return;
    }
    response.statusCode = 500;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(breachPage(breaches, server.config.base));
  });
}

/** Loads itself again when the content is saved. */
const breachPage = (breaches: readonly Breach[], base: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${breaches.length} to mend</title>
<script type="module" src="${base}@vite/client"></script>
<style>body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui; } li { margin: 0 0 .75rem; }</style></head>
<body><h1>${breaches.length} to mend in the content</h1>
<ul>${breaches.map((breach) => `<li>${escapeHtml(formatBreach(breach))}</li>`).join('\n')}</ul></body></html>
`;

// npm run dev: saving any file of the content shows its new state; while something in it is wrong, the breaches stand in place of the text.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { forgetPublication, readOnce } from '../../library/publication.ts';
import type { Publication } from '../../publication/model.ts';
import { perPublication } from '../../publication/once-per.ts';
import { previewPort } from '../../permalinks/site.ts';
import { withBase } from '../../permalinks/urls.ts';
import { contentFolder } from '../../reading/publication.ts';
import { breachPage } from './breach-page.ts';
import { forgetInPages, textsAreKnown } from './pages-copy.ts';
import { searchHere } from './search-here.ts';

export const freshContent = (): AstroIntegration => ({
  name: 'fresh-content',
  hooks: {
    // Hosts lead an address without its slash on to its page.
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
    },
    'astro:server:setup': ({ server }) => {
      watchContent(server);
      server.middlewares.use(breachesFirst(server));
      server.middlewares.use(searchIndex(`.build/search-while-writing-${previewPort}`));
    },
  },
});

function watchContent(server: ViteDevServer): void {
  const folder = resolve(contentFolder());
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (relative(folder, resolve(path)).startsWith('..')) return;
    forgetPublication();
    forgetInPages(server);
    server.ws.send({ type: 'full-reload' });
  });
}

function breachesFirst(server: ViteDevServer): Middleware {
  const known = perPublication((publication: Publication) => textsAreKnown(server, publication));
  return (request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) {
      next();
      return;
    }
    const read = readOnce();
    if (read.publication) {
      known(read.publication).then(() => next(), next);
      return;
    }
    response.statusCode = 500;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(breachPage(read, server.config.base));
  };
}

function searchIndex(folder: string): Middleware {
  const indexOf = searchHere(folder);
  const root = withBase('pagefind/');
  return (request, response, next) => {
    const publication = request.originalUrl?.startsWith(root) ? readOnce().publication : undefined;
    if (!publication) {
      next();
      return;
    }
    request.url = `/${request.originalUrl?.slice(root.length)}`;
    indexOf(publication).then((files) => files(request, response, next), next);
  };
}

type Middleware = (
  request: IncomingMessage & { originalUrl?: string | undefined },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

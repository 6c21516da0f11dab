// Serves a built folder under a base path, with its 404 page and the headers it asks for, and nothing outside it.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules } from './header-rules.ts';

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

export async function serve(folder: string, base: string): Promise<Served> {
  const headersOf = headerRules(folder);
  const files = sirv(folder, { etag: true, setHeaders: (response, path) => void response.setHeaders(headersOf(path)) });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!request.url?.startsWith(base)) {
      notFound();
      return;
    }
    // A folder's address is answered by the page in it: left to sirv, /en/index/ would be /en/index.html.
    request.url = `/${request.url.slice(base.length)}`.replace(/\/(?=$|[?#])/, '/index.html');
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

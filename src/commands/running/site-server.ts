// Serves a built folder under its base path as hosts do: a folder's address without its slash leads on to it, what is not there gets
// the 404 page, files the headers that `_headers` asks for, and nothing outside is given.

import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules } from './header-rules.ts';

/** @param options.changing whether the folder may change while it is served */
export function siteServer(folder: string, base: string, { changing = false } = {}): RequestListener {
  // Left to its extensions, /en/index/ would be answered with /en/index.html.
  const headersOf = headerRules(folder);
  const files = sirv(folder, {
    etag: true,
    dev: changing,
    extensions: [],
    setHeaders: (response, path) => void response.setHeaders(headersOf(path)),
  });
  return (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split(/(?=\?)/);
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const inside = `${path}/`.startsWith(base) ? pathIn(path.slice(base.length)) : undefined;
    if (inside === undefined) notFound();
    else if (!path.endsWith('/') && existsSync(join(folder, inside, 'index.html'))) {
      response.writeHead(301, { location: `${path}/${query}` });
      response.end();
    } else {
      request.url = `/${path.slice(base.length)}`.replace(/\/$/, '/index.html');
      files(request, response, notFound);
    }
  };
}

/** undefined for one that cannot be read, or leads out of the folder */
function pathIn(written: string): string | undefined {
  try {
    const path = decodeURIComponent(written);
    return /\0|^\/|\/\/|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

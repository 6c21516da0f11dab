// Serves a built folder as plain hosts do: a folder's page at its address, to which an address without its last slash leads; the page for
// addresses that lead to none; and nothing outside the folder.

import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';

/** @param base the folder of another site that it stands in: "/" or "/study/" */
export function staticServer(folder: string, base: string): Server {
  const files = sirv(folder, { dev: true, etag: true });
  return createServer((request, response) => {
    const { path, search } = partsOf(request);
    const inside = path?.startsWith(base) ? path.slice(base.length) : undefined;
    const file = inside === undefined ? undefined : fileIn(folder, inside);
    if (file !== undefined) {
      request.url = `/${encodeURI(file)}`;
      files(request, response, () => notFound(folder, response));
    } else if (inside !== undefined && fileIn(folder, `${inside}/`) !== undefined) {
      // As hosts answer it, but not for good: another publication may be served here next.
      response.writeHead(302, { location: `${base}${encodeURI(inside)}/${search}` }).end();
    } else if (path !== undefined && `${path}/` === base) response.writeHead(302, { location: base + search }).end();
    else notFound(folder, response);
  });
}

/** The file that answers an address. */
function fileIn(folder: string, inside: string): string | undefined {
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  const path = join(folder, file);
  const within = path.startsWith(join(folder, sep)) && !file.includes('\0');
  return within && statSync(path, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** The path is undefined where it cannot be decoded: a bare % in it. */
function partsOf({ url = '/' }: IncomingMessage): { path: string | undefined; search: string } {
  const [path = '/'] = url.split('?', 1);
  const search = url.slice(path.length);
  try {
    return { path: decodeURIComponent(path), search };
  } catch {
    return { path: undefined, search };
  }
}

function notFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(readFileSync(join(folder, '404.html')));
}

/** On the port, or where another program has it on the next that is free. @returns the port */
export async function listen(server: Server, port: number, host = 'localhost'): Promise<number> {
  for (let at = port; ; at++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error)));
      server.listen(at, host, () => resolve(false));
    });
    if (!taken) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : at;
    }
  }
}

// Serves a built folder under a base path, as `npm start` does.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/commands/running/site-server.ts';

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

export async function serve(folder: string, base: string): Promise<Served> {
  const server = createServer(siteServer(folder, base));
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

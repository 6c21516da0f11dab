// Serves a built folder under a base path, as `npm start` does.

import { listen, staticServer } from '../../src/commands/static-server.ts';

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

export async function serve(folder: string, base: string): Promise<Served> {
  const server = staticServer(folder, base);
  const port = await listen(server, 0, '127.0.0.1');
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

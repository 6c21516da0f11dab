// A port is taken before the long work, not after it: whoever asks meanwhile is told to wait.

import { createServer, type Server } from 'node:http';
import { isPort, previewPort } from '../../permalinks/site.ts';

/**
 * Takes the port of the preview; where it cannot be had the process ends with one line.
 * @param command what was run, to be run again on another port
 */
export async function reservePort(command: string): Promise<Server> {
  const { PORT } = process.env;
  if (PORT && !isPort(Number(PORT))) end(`PORT "${PORT}" is no port: give a number, such as PORT=4322 ${command}`);
  const server = createServer((_request, response) => {
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', refresh: '2' });
    response.end('The edition is being made. This page shows it when it is there.\n');
  });
  server.on('error', (error) => end(refusal(error, command)));
  await new Promise<void>((resolve) => server.listen(previewPort, 'localhost', resolve));
  return server;
}

function refusal({ code, message }: NodeJS.ErrnoException, command: string): string {
  const another = `choose another: PORT=${previewPort + 1} ${command}`;
  if (code === 'EADDRINUSE')
    return `Port ${previewPort} is taken, perhaps by an edition that runs already. End that one, or ${another}`;
  return code === 'EACCES' ? `Port ${previewPort} may not be used here; ${another}` : `Port ${previewPort}: ${message}`;
}

function end(why: string): never {
  console.error(why);
  process.exit(1);
}

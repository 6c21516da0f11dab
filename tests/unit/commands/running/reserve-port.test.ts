import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let other: Server;
let port = 0;
beforeAll(async () => {
  other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  ({ port } = other.address() as AddressInfo);
});
afterAll(() => other.close());

const run = (command: string, PORT: string) =>
  spawnSync(process.execPath, [`src/commands/${command}.ts`], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT: 'tests/fixtures/small', OUT_DIR: '.build/never', PORT },
  });

describe('a port that cannot be had', () => {
  it.each([
    ['start', 'npm start'],
    ['dev', 'npm run dev'],
  ])('is told by %s in one line, before anything is built', (command, typed) => {
    const { status, stdout, stderr } = run(command, String(port));
    expect(stderr).toBe(
      `Port ${port} is taken, perhaps by an edition that runs already. End that one, or choose another: PORT=${port + 1} ${typed}\n`,
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it('may be no port at all', () => {
    const { status, stderr } = run('start', 'http');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'PORT "http" is no port: give a number, such as PORT=4322 npm start\n',
    });
  });
});

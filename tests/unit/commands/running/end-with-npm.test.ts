import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const server = `import { endWithNpm } from ${JSON.stringify(resolve('src/commands/running/end-with-npm.ts'))};
endWithNpm(); setInterval(() => {}, 1000); console.log(process.pid);`;
/** As npm does: a process of that name, a shell under it, the command under that. */
const npm = `process.title = 'npm run dev';
require('node:child_process').spawn('sh', ['-c', '"$NODE" --input-type=module -e "$SERVER"; true'], { stdio: 'inherit' });
setInterval(() => {}, 1000);`;

let started: ChildProcess | undefined;
let below = 0;
afterEach(() => {
  started?.kill('SIGKILL');
  try {
    process.kill(below, 'SIGKILL');
  } catch {
    // It has ended, as it should.
  }
});

async function start(lifecycle: string | undefined): Promise<void> {
  const env = { ...process.env, npm_lifecycle_event: lifecycle, NODE: process.execPath, SERVER: server };
  const npms = spawn(process.execPath, ['-e', npm], { env });
  started = npms;
  below = await new Promise<number>((told) => npms.stdout.on('data', (pid) => told(Number(pid))));
}

async function ended(within: number): Promise<boolean> {
  for (const until = Date.now() + within; Date.now() < until; await new Promise((next) => setTimeout(next, 50)))
    try {
      process.kill(below, 0);
    } catch {
      return true;
    }
  return false;
}

describe.skipIf(process.platform === 'win32')('a server that npm started', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)('ends when npm ends by %s', async (signal) => {
    await start('dev');
    started?.kill(signal);
    expect(await ended(20_000)).toBe(true);
  });

  it('is left alone when something else did', async () => {
    await start(undefined);
    started?.kill('SIGKILL');
    expect(await ended(1500)).toBe(false);
  });
});

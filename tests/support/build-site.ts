// Runs the project's own build, as `npm run build` does.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

export interface BuildOutcome {
  status: number | null;
  output: string;
}

/** @param environment CONTENT, SITE, BASE_PATH, OUT_DIR */
export function runBuild(environment: Record<string, string> = {}): BuildOutcome {
  const leave = alone();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...environment },
  });
  leave();
  return { status, output: stdout + stderr };
}

export function buildSite(environment: Record<string, string> = {}): void {
  const { status, output } = runBuild(environment);
  if (status !== 0) throw new Error(`the site could not be built:\n${output}`);
}

const lock = '.build/one-at-a-time';

/**
 * Waits until no other test builds or runs dev: Astro keeps what it knows of the content in one folder of the project, and two
 * publications would take each other's.
 * @returns lets the next one in
 */
export function alone(): () => void {
  mkdirSync('.build', { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch {
      if (!holderIsAlive()) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

/** A test that was broken off leaves its lock behind. */
function holderIsAlive(): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

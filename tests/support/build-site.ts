// Runs the project's own build, as `npm run build` does.

import { spawnSync } from 'node:child_process';

export interface BuildOutcome {
  status: number | null;
  output: string;
}

/** @param environment CONTENT, SITE, BASE_PATH, OUT_DIR */
export function runBuild(environment: Record<string, string> = {}): BuildOutcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...environment },
  });
  return { status, output: stdout + stderr };
}

export function buildSite(environment: Record<string, string> = {}): void {
  const { status, output } = runBuild(environment);
  if (status !== 0) throw new Error(`the site could not be built:\n${output}`);
}

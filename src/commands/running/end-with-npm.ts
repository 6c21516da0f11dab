// A server ends with the npm that started it. npm hands no signal on when it is killed, and its shell hands on none at all: what was
// started would go on and keep its port.

import { spawnSync } from 'node:child_process';

/** How often it is looked at, in milliseconds. */
const every = 500;

/** Started in another way, the process is left alone. */
export function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const npm = npmAbove(parent);
  const timer = setInterval(() => {
    if (process.ppid !== parent || !isThere(parent) || !isThere(npm)) process.exit();
  }, every);
  timer.unref();
}

/** The npm among the processes above, or the one directly above where the system does not tell. */
function npmAbove(pid: number, steps = 4): number {
  let above = pid;
  for (let step = 0; step < steps && above > 1; step++) {
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(above)], { encoding: 'utf8' });
    const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? '') ?? [];
    if (parent === undefined || command === undefined) return pid;
    if (/^(?:\S*node\S* )?\S*npm\b/.test(command)) return above;
    above = Number(parent);
  }
  return pid;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// What a command takes: time, processor and memory of its whole process tree. Processor and memory are told by Linux alone.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Taken {
  /** seconds by the clock */
  wall: number;
  /** seconds of processor, user and system */
  cpu: number | undefined;
  /** MB (a million bytes): the greatest sum of what the processes of the tree held at one time */
  memory: number | undefined;
}

export const hasProc = existsSync('/proc/self/stat');

/**
 * Runs a script in a Node of its own.
 * @throws with what it printed where it fails
 */
export async function measure(script: string, environment: NodeJS.ProcessEnv): Promise<Taken> {
  const before = hasProc ? (readProcess('self')?.cpuOfEnded ?? 0) : 0;
  const start = performance.now();
  const child = spawn(process.execPath, [script], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()));
  child.stderr.on('data', (data: Buffer) => (printed += data.toString()));
  let memory = 0;
  let cpuSeen = 0;
  const sampling = setInterval(() => {
    if (!hasProc || child.pid === undefined) return;
    const tree = treeOf(child.pid);
    memory = Math.max(memory, sumOf(tree.map(({ pid }) => residentOf(pid))));
    cpuSeen = Math.max(cpuSeen, sumOf(tree.map(({ cpu, cpuOfEnded }) => cpu + cpuOfEnded)));
  }, sampledEvery);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    clearInterval(sampling);
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${script} failed:\n${printed}`);
  if (!hasProc) return { wall, cpu: undefined, memory: undefined };
  // Exact, but without what the script left for the system to clear away, as it does with Pagefind; the last sample has that.
  const cpuOfChild = (readProcess('self')?.cpuOfEnded ?? 0) - before;
  return { wall, cpu: Math.max(cpuOfChild, cpuSeen), memory };
}

/** milliseconds */
const sampledEvery = 100;

/** The ticks of a second in which Linux counts processor time for programs to read, whatever its own clock. */
const ticks = 100;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A process and all under it. */
function treeOf(root: number): Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(name) ?? []) : []));
  const under = (process: Process): Process[] => [
    process,
    ...all
      .filter(({ parent }) => parent === process.pid)
      // A process that is about to start a program is for a moment a copy of its parent, whose memory it does not hold again.
      .filter(({ stack }) => stack !== process.stack || stack === 0)
      .flatMap(under),
  ];
  return all.filter(({ pid }) => pid === root).flatMap(under);
}

/** undefined where it has ended meanwhile */
function readProcess(name: string): Process | undefined {
  const stat = read(`/proc/${name}/stat`);
  if (stat === undefined) return undefined;
  // The command's name, the second field, may hold spaces and brackets: the others are counted from behind it, as proc(5) does.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3] ?? 0);
  return {
    pid: Number.parseInt(stat, 10),
    parent: field(4),
    cpu: (field(14) + field(15)) / ticks,
    cpuOfEnded: (field(16) + field(17)) / ticks,
    stack: field(28),
  };
}

/** MB */
function residentOf(pid: number): number {
  const kilobytes = /^VmRSS:\s*(\d+)/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return (Number(kilobytes ?? 0) * 1024) / 1e6;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

interface Process {
  pid: number;
  parent: number;
  /** seconds */
  cpu: number;
  /** seconds of its children that have ended and been cleared away, and of all under them */
  cpuOfEnded: number;
  /** where its stack begins: another place for each program that is started */
  stack: number;
}

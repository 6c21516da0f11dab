// npm run check: the content first, then all else that can be checked without building, two at a time, a line each when it is done.

import { spawn } from 'node:child_process';

const others: Readonly<Record<string, readonly string[]>> = {
  types: ['node_modules/astro/bin/astro.mjs', 'check'],
  code: ['node_modules/eslint/bin/eslint.js', '.'],
  formatting: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  spelling: ['src/commands/spelling.ts'],
};

if (await passes('content', ['src/commands/check.ts'], true)) {
  const waiting = Object.entries(others);
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await passes(...next);
  };
  console.log(`Checking the ${Object.keys(others).join(', ')} …`);
  await Promise.all([worker(), worker()]);
}

/** Its words are shown where it fails. @param aloud or in any case */
async function passes(what: string, command: readonly string[], aloud = false): Promise<boolean> {
  const start = performance.now();
  // Astro would send what it counts to its makers.
  const program = spawn(process.execPath, [...command], { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  let words = '';
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (part) => (words += String(part)));
  const code = await new Promise((ended) => program.on('close', ended));
  if (aloud || code !== 0) process.stdout.write(words);
  console.log(`Checking the ${what}: ${code === 0 ? 'well' : 'not well'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (code !== 0) process.exitCode = 1;
  return code === 0;
}

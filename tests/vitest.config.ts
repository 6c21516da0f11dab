// Unit tests on plain functions; site tests that read what was built; browser tests that do what a reader does.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { standing } from './support/standing.ts';

const units = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
  .map((file) => join('tests/unit', file))
  .filter((file) => file.endsWith('.test.ts'));
/** Tests that put something in a module's or a variable's place. */
const replacing = units.filter((file) => /\bvi\.(?:mock|stubEnv|stubGlobal)\(/.test(readFileSync(file, 'utf8')));

export default defineConfig({
  test: {
    root: '.',
    env: standing,
    // A test that builds waits for others that do.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // What a page does in its own time, on a machine that does much else.
    expect: { poll: { timeout: 5000 } },
    // Two cores: one runs the tests, the other the browser.
    maxWorkers: 2,
    maxConcurrency: 2,
    // Modules are read once for all files, but for those that put something in their place.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: replacing } },
      { extends: true, test: { name: 'unit, alone', include: replacing, isolate: true } },
      {
        extends: true,
        test: { name: 'site', include: ['tests/{site,browser}/**/*.test.ts'], globalSetup: ['tests/support/global-setup.ts'] },
      },
    ],
  },
});

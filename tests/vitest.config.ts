// Unit tests on plain functions; site tests that read what was built; browser tests that do what a reader does.

import { defineConfig } from 'vitest/config';
import { standing } from './support/standing.ts';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/{unit,site,browser}/**/*.test.ts'],
    globalSetup: process.env.UNIT_ONLY ? [] : ['tests/support/global-setup.ts'],
    env: standing,
    // A test that builds waits for others that do.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // What a page does in its own time, on a machine that does much else.
    expect: { poll: { timeout: 5000 } },
    // Two cores: one runs the tests, the other the browser.
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});

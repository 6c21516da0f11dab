// Builds the site once, serves it, and finds a Chromium, for all test files.

import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { chromiumLaunch, type ChromiumLaunch } from './chromium.ts';
import { serve } from './serve.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildSite();
  const server = await serve('dist', '/');
  project.provide('origin', server.origin);
  project.provide('chromium', await chromiumLaunch());
  return () => server.close();
}

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
    chromium: ChromiumLaunch;
  }
}

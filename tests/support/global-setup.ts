// Builds the site and that of the small publication once, serves them, and finds a Chromium, for all test files.

import type { TestProject } from 'vitest/node';
import { told } from '../../src/commands/telling/told.ts';
import { buildSite } from './build-site.ts';
import { chromiumLaunch, type ChromiumLaunch } from './chromium.ts';
import { serve } from './serve.ts';
import { small, smallOut, standing } from './standing.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // BUILT=1 looks again at what was built before: for one file of tests, tried over and over.
  if (!process.env.BUILT) {
    await told('Building the site that the tests read', () => buildSite(standing));
    await told('Building the site of the small publication', () => buildSite({ ...standing, CONTENT: small, OUT_DIR: smallOut }));
  }
  const servers = await Promise.all([serve('dist', '/'), serve(smallOut, '/')]);
  const [site, smallSite] = servers;
  project.provide('origin', site.origin);
  project.provide('smallOrigin', smallSite.origin);
  project.provide('chromium', await told('Finding a Chromium', chromiumLaunch));
  return async () => void (await Promise.all(servers.map((server) => server.close())));
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** the site of the publication */
    origin: string;
    /** the site of the small publication */
    smallOrigin: string;
    chromium: ChromiumLaunch;
  }
}

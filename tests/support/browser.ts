// A real Chromium for a test file, and pages that report whatever goes wrong in them.

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export interface Watched {
  page: Page;
  /** console messages, page errors, failed or foreign requests */
  troubles: string[];
  close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** defaults to the site built for all tests */
  origin?: string;
}

export type Open = (path: string, options?: OpenOptions) => Promise<Watched>;

/** As useBrowser, for the site of the small publication. */
export function useSmallSite(): Open {
  const open = useBrowser();
  return (path, options) => open(path, { origin: inject('smallOrigin'), ...options });
}

/** Opens a Chromium before a file's tests and closes it after them. */
export function useBrowser(): Open {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(inject('chromium'));
  });
  afterAll(() => browser?.close());
  return async (path, { origin = inject('origin'), ...options } = {}) => {
    if (!browser) throw new Error('the browser is not open yet');
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const troubles: string[] = [];
    // Cut to the site's own origin: whatever else is asked for is a trouble, and is not given.
    await context.route('**', (route) => {
      const url = route.request().url();
      if (url.startsWith(origin)) return route.continue();
      troubles.push(`asked for ${url}`);
      return route.abort();
    });
    const page = await context.newPage();
    page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      // What a page was still loading when its reader left it has not failed.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !path.includes('404')) troubles.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(origin + path);
    return { page, troubles, close: () => context.close() };
  };
}

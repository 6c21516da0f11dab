// What a reader finds on the clipboard, and browsers that let nothing be put there.

import type { Page } from 'playwright-core';

export const clipboardOf = (page: Page): Promise<{ plain: string; html: string }> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { plain: await read('text/plain'), html: await read('text/html') };
  });

/** As on a page without https, or where the reader said no. */
export const refuseCopying = (page: Page, how: 'none' | 'refusing'): Promise<void> =>
  page.evaluate((refusal) => {
    const refusing = { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'clipboard', { value: refusal === 'none' ? undefined : refusing });
  }, how);

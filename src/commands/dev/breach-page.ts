// What stands in place of a page while the content is wrong. It loads itself again when the content is saved.

import type { ReadPublication } from '../../library/publication.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { telling } from '../telling/telling.ts';

/** @param base the folder the site stands in */
export function breachPage(read: ReadPublication, base: string): string {
  const lines = telling(read, true).map((line) => `<li>${escapeHtml(line.trim())}</li>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${read.breaches.length} to mend</title>
<script type="module" src="${base}@vite/client"></script>
<style>:root { color-scheme: light dark; } body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui; overflow-wrap: anywhere; } li { margin: 0 0 .75rem; }</style></head>
<body><h1>To mend in the content</h1>
<p>Mend it and save: the page comes back by itself.</p>
<ul>${lines.join('\n')}</ul></body></html>
`;
}

// Search is asked for by the header's link, by / and by Ctrl+K; nothing of it is loaded before. A place that search led to has its words
// marked, by the query in the address.

import { isPlainKey } from '../help/plain-key.ts';
import { isPlainClick } from '../plain-click.ts';
import type { Left } from './box.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
/** The field of the search page, which has its own. */
const field = document.querySelector<HTMLElement>('main [data-search-box] [type="search"]');
const dialog = () => import('./dialog.ts');

function open(left?: Left): void {
  if (field) field.focus();
  else if (link) void dialog().then(({ openSearch }) => openSearch(link.href, left));
}

if (!field) link?.setAttribute('aria-haspopup', 'dialog');
link?.addEventListener('click', (event) => {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  open();
});
// Whoever looks at it is likely to ask for it.
for (const way of field ? [] : ['pointerenter', 'focus'])
  link?.addEventListener(way, () => void dialog().then(({ warm }) => warm(link.href)), { once: true });

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  const byLetter = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !defaultPrevented;
  if (!byLetter && (key !== '/' || !isPlainKey(event))) return;
  event.preventDefault();
  open();
});

const { search: left } = (history.state ?? {}) as { search?: Left };
if (left && !field) open(left);
if (!field && new URLSearchParams(location.search).has('q')) void import('./marks.ts');

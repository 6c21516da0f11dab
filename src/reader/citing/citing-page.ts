// A page that says how something is cited: its buttons copy, the day of reading is today's, the style is the reader's last, and a run of
// blocks that the address names stands in the place of the first.

import { writeAccessDates } from './access-date.ts';
import { copy } from './copy.ts';
import { keepStyle, styleIn } from './last-style.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-words]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const source = document.getElementById(button.dataset.copyWords ?? '');
    const status = button.closest('section')?.querySelector<HTMLElement>('.copy-status');
    if (source) void copy(source, status);
  });
}

for (const styles of document.querySelectorAll('.styles')) {
  const last = styleIn(styles);
  if (last) last.open = true;
  for (const summary of styles.querySelectorAll('summary'))
    summary.addEventListener('click', () => {
      const { open, dataset } = summary.parentElement as HTMLDetailsElement;
      if (!open && dataset.style) keepStyle(dataset.style);
    });
}

const run = document.querySelector<HTMLElement>('[data-run]');
const choice = run?.querySelector<HTMLElement>('.run-to');
if (choice) {
  choice.hidden = false;
  choice.addEventListener('change', ({ target }) => {
    const { value } = target as HTMLSelectElement;
    location.assign(value ? `?to=${value}` : location.pathname);
  });
}

const to = new URLSearchParams(location.search).get('to');
if (run && to !== null) {
  const { showRun } = await import('./runs/on-page.ts');
  await showRun(run, to);
}
writeAccessDates(document);

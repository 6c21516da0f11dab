// Remembers the scheme the reader chose; choosing it needs no script.

import { keep, kept } from './kept.ts';
import { schemeKey } from './scheme-at-once.ts';

const radios = document.querySelectorAll<HTMLInputElement>('input[name="scheme"]');

function show(): void {
  const chosen = kept(schemeKey);
  if (chosen === null) return;
  document.documentElement.dataset.scheme = chosen;
  for (const radio of radios) radio.checked = radio.value === chosen;
}

for (const radio of radios)
  radio.addEventListener('change', () => {
    keep(schemeKey, radio.value);
    show();
  });
show();
// A page that the browser kept whole, and other windows, may have been left in another scheme.
addEventListener('pageshow', ({ persisted }) => persisted && show());
addEventListener('storage', show);

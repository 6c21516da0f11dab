// Which language comes first is remembered, and stands in the address; choosing it needs no script.

import { firstKey } from './first-at-once.ts';
import { keep } from './kept.ts';

const radios = document.querySelectorAll<HTMLInputElement>(`input[name="${firstKey}"]`);
const addressed = new URL(location.href).searchParams.get(firstKey);

for (const radio of radios) {
  if (radio.value === addressed) keep(firstKey, addressed);
  radio.addEventListener('change', () => {
    keep(firstKey, radio.value);
    const url = new URL(location.href);
    url.searchParams.set(firstKey, radio.value);
    history.replaceState(history.state, '', url);
  });
}

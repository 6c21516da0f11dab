// The question mark opens the help, unless one is writing or has switched such keys off; so does the button in the colophon, always.

import { isPlainKey } from './plain-key.ts';

const openHelp = async (): Promise<void> => (await import('./help.ts')).openHelp();

addEventListener('keydown', (event) => {
  if (event.key !== '?' || !isPlainKey(event)) return;
  event.preventDefault();
  void openHelp();
});

const button = document.querySelector<HTMLButtonElement>('button[data-help]');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => void openHelp());
}

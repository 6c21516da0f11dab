// The question mark opens the help, unless one is writing or has switched such keys off; so does the button in the colophon, always.

import { kept } from '../kept.ts';
import { keysKey, keysOff } from './key-setting.ts';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

const openHelp = async (): Promise<void> => (await import('./help.ts')).openHelp();

addEventListener('keydown', (event) => {
  if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (isWriting(event.target) || kept(keysKey) === keysOff) return;
  event.preventDefault();
  void openHelp();
});

const button = document.querySelector<HTMLButtonElement>('button[data-help]');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => void openHelp());
}

// From its number a block opens in another language, under it. With a key held, or without this script, the number is the link it is.

import type { Language } from '../i18n/languages.ts';
import { isPlainClick } from './plain-click.ts';

const other = document.querySelector<HTMLTemplateElement>('template[data-in-place]')?.dataset.inPlace as Language | undefined;

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!other || !isPlainClick(event)) return;
  const block = target instanceof Element && target.closest('a.mark')?.closest<HTMLElement>('[data-unit]');
  if (!block) return;
  event.preventDefault();
  void import('./in-place.ts').then(({ open }) => open(block, other));
});

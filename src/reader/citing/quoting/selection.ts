// Words of a chapter that the reader has selected: a button beside them offers to quote them, and goes when they are let go.

import { element } from '../../element.ts';
import { adopt } from '../adopt.ts';
import css from './quotation.css?inline';
import { partsIn, type Part } from './selected-parts.ts';

const chapter = document.querySelector<HTMLElement>('article[data-chapter]');

let button: HTMLButtonElement | undefined;
let parts: readonly Part[] = [];

export function offerQuotation(): void {
  const selection = getSelection();
  if (!chapter || !selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  parts = partsIn(chapter, range);
  const last = parts.at(-1);
  if (!last) {
    button?.hidePopover();
    return;
  }
  adopt(css);
  button ??= made(chapter.dataset.quote ?? '');
  // Where one who goes on by keyboard comes next.
  if (button.parentElement !== last.block.parentElement || button.previousElementSibling !== last.block) last.block.after(button);
  if (!button.matches(':popover-open')) button.showPopover();
  const rects = range.getClientRects();
  const { right = 0, bottom = 0 } = rects[rects.length - 1] ?? {};
  const { clientWidth } = document.documentElement;
  button.style.setProperty('--at-x', `${Math.max(0, Math.min(right, clientWidth - button.offsetWidth)) + scrollX}px`);
  button.style.setProperty('--at-y', `${bottom + scrollY}px`);
}

function made(words: string): HTMLButtonElement {
  const offer = element('button', { type: 'button', className: 'button quote', popover: 'manual' }, words);
  // The words stay selected.
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
  offer.addEventListener('click', () => {
    const quoted = parts;
    void import('./quotation.ts').then(({ quote }) => quote(quoted, offer));
  });
  document.addEventListener('selectionchange', () => {
    if (getSelection()?.isCollapsed && document.activeElement !== offer && !document.querySelector('.preview:popover-open'))
      offer.hidePopover();
  });
  return offer;
}

// A block in another language, opened under it. Its text is that of its permalink's page.

import type { Language } from '../i18n/languages.ts';

/** Opens the block, or closes it where it is open in that language already. */
export async function open(block: HTMLElement, language: Language): Promise<void> {
  const mark = markOf(block);
  const template = document.querySelector<HTMLTemplateElement>(`template[data-in-place="${language}"]`);
  const shown = openedUnder(block);
  shown?.remove();
  mark?.removeAttribute('aria-expanded');
  if (!mark || !template || shown?.lang === language) return;
  const opened = madeFrom(template, block, mark);
  block.after(opened);
  mark.setAttribute('aria-expanded', 'true');
  try {
    fill(opened, await textOf(mark.href, block.id, language));
  } catch {
    // Whatever is amiss, the page itself says more.
    location.assign(mark.href);
  }
}

const markOf = (block: Element) => block.querySelector<HTMLAnchorElement>('a.mark');

const openedUnder = (block: Element | null | undefined): HTMLElement | undefined => {
  const next = block?.nextElementSibling;
  return next instanceof HTMLElement && next.classList.contains('in-place') ? next : undefined;
};

/** Closes it, and gives the focus back to the number it was opened from. */
function close(opened: Element): void {
  const mark = opened.previousElementSibling && markOf(opened.previousElementSibling);
  opened.remove();
  mark?.removeAttribute('aria-expanded');
  mark?.focus();
}

function madeFrom({ content }: HTMLTemplateElement, block: HTMLElement, mark: HTMLAnchorElement): HTMLElement {
  const opened = document.importNode(content, true).firstElementChild as HTMLElement;
  opened.querySelector('[data-permalink]')?.setAttribute('href', mark.href);
  for (const link of opened.querySelectorAll<HTMLAnchorElement>('[data-side-by-side]')) link.hash = block.id;
  opened.querySelector('[data-close]')?.addEventListener('click', () => close(opened));
  for (const choice of opened.querySelectorAll<HTMLElement>('[data-open]'))
    choice.addEventListener('click', () => {
      void open(block, choice.dataset.open as Language);
      mark.focus();
    });
  return opened;
}

/** @throws where the page cannot be had, or has no such text */
async function textOf(url: string, id: string, language: Language): Promise<Element[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(response.statusText);
  // This page's policy knows no style but its own, and says so.
  const html = (await response.text()).replace(/<style[^]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const parts = page.querySelectorAll(`[data-row="${id}"] :is(.drawn, .side)[lang="${language}"]`);
  if (parts.length === 0) throw new Error(`no "${id}" in ${language}`);
  return [...parts].flatMap((part) => {
    for (const furniture of part.querySelectorAll('[data-furniture], .rests-on')) furniture.remove();
    for (const named of part.querySelectorAll('[id]')) if (document.getElementById(named.id)) named.removeAttribute('id');
    for (const folded of part.querySelectorAll('details')) folded.open = true;
    return [...part.children];
  });
}

function fill(opened: HTMLElement, text: readonly Element[]): void {
  const place = opened.querySelector('.in-place-text');
  place?.append(...text);
  place?.removeAttribute('aria-busy');
  const status = opened.querySelector<HTMLElement>('[role="status"]');
  if (status) status.textContent = status.dataset.says ?? '';
  opened.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('keydown', ({ key, defaultPrevented }) => {
  // What lies over the page is closed first.
  if (key !== 'Escape' || defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
  const at = document.activeElement;
  const opened =
    at?.closest('.in-place') ?? openedUnder(at?.closest('[data-unit]')) ?? [...document.querySelectorAll('.in-place')].at(-1);
  if (opened) close(opened);
});

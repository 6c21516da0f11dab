// What opens at a block's number and at a section's or a chapter's control: the block in the other languages, and how either is cited.
// It stands in the text, on a phone in a sheet from below.

import { strings } from '../../../i18n/strings.ts';
import type { Language } from '../../../i18n/languages.ts';
import { element } from '../../element.ts';
import { pageAt } from '../../previews/page-at.ts';
import { close as closeSheet, open as openSheet } from '../../previews/sheet.ts';
import { adopt } from '../adopt.ts';
import { panelOf, type Panel } from './content.ts';
import css from './panel.css?inline';

/** Where a number stands at the end of its block: see block.css. */
const phone = matchMedia('(max-width: 47.99rem)');

/** The panels in the text, by the link each was opened from; the latest last. */
const opened = new Map<HTMLAnchorElement, HTMLElement>();

/** Opens the panel of a number or a control, or closes it where it stands in the text already. */
export async function toggle(link: HTMLAnchorElement): Promise<void> {
  if (opened.has(link)) {
    close(link);
    return;
  }
  adopt(css);
  const page = pageAt(link.href);
  const block = link.closest('.marks')?.closest<HTMLElement>('[data-unit]');
  const panel = panelOf(link, block?.id);
  show(panel, link, block);
  try {
    panel.fill(await page);
  } catch {
    // Whatever is amiss, the page itself says more.
    location.assign(link.href);
  }
}

function show({ content, name }: Panel, link: HTMLAnchorElement, block: HTMLElement | null | undefined): void {
  const language = document.documentElement.lang as Language;
  const button = element('button', { type: 'button', className: 'in-place-close' }, strings(language).close);
  const panel = element('div', { className: 'in-place', role: 'group', ariaLabel: name }, button, ...content);
  if (phone.matches) {
    button.addEventListener('click', closeSheet);
    openSheet({ name, language, content: [panel] }, link, true);
    return;
  }
  button.addEventListener('click', () => close(link));
  const after = block ?? link.closest('.section-head') ?? link.closest('.tools');
  after?.after(panel);
  opened.set(link, panel);
  link.ariaExpanded = 'true';
}

/** Closes it, and gives the focus back to what it was opened from. */
function close(link: HTMLAnchorElement): void {
  opened.get(link)?.remove();
  opened.delete(link);
  link.ariaExpanded = null;
  link.focus();
}

document.addEventListener('keydown', ({ key, defaultPrevented }) => {
  // What lies over the page is closed first.
  if (key !== 'Escape' || defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
  const at = document.activeElement;
  const links = [...opened.keys()];
  const link = links.find((one) => opened.get(one)?.contains(at) || at?.closest('[data-unit]')?.contains(one)) ?? links.at(-1);
  if (link) close(link);
});

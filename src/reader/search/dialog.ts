// Search from any page: the box of the search page in a dialog. What was left there is shown again by whoever comes back.

import { isLanguage } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { element } from '../element.ts';
import { isPlainClick } from '../plain-click.ts';
import styles from './search.css?url';
import { boxIn, type Box, type Left } from './box.ts';
import { boxOf } from './box-of.ts';
import { whileTyping } from './typing.ts';

/** In the state of the page's history. */
export interface DialogState {
  search?: Left;
}

let made: Promise<{ dialog: HTMLDialogElement; box: Box }> | undefined;

/** @param page the search page, which has the box. @param left what to show, as it was left */
export async function openSearch(page: string, left?: Left): Promise<void> {
  try {
    const { dialog, box } = await once(page);
    if (!dialog.open) dialog.showModal();
    box.input.select();
    if (left) await box.restore(left);
  } catch {
    location.assign(page);
  }
}

/** Loads the dialog, and what a first query needs. */
export async function warm(page: string): Promise<void> {
  const { box } = await once(page).catch(() => ({ box: undefined }));
  box?.warm();
}

function once(page: string): NonNullable<typeof made> {
  const own = (made ??= make(page));
  own.catch(() => (made = undefined));
  return own;
}

async function make(page: string): Promise<{ dialog: HTMLDialogElement; box: Box }> {
  const { lang } = document.documentElement;
  const t = strings(isLanguage(lang) ? lang : languageOf(page));
  const [place] = await Promise.all([boxOf(page), styled()]);
  const whole = element('a', { className: 'whole', href: page }, t.searchPage);
  const close = element('button', { type: 'button', className: 'button' }, t.close);
  const dialog = element(
    'dialog',
    { className: 'search-dialog search', ariaLabel: t.searchDialog },
    element('div', { className: 'dialog-head' }, whole, close),
    place,
  );
  dialog.setAttribute('closedby', 'any');
  document.body.append(dialog);
  const box = boxIn(place, () => undefined);
  const address = () => (whole.search = box.input.value.trim() ? `?q=${encodeURIComponent(box.input.value.trim())}` : '');
  whileTyping(box);
  box.input.addEventListener('input', address);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => keep());
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.results a') : null;
    if (!link) return;
    keep(box.left(link.href));
    // A place on this very page, with the same words marked in it, is come to without another page.
    const stays = link.pathname === location.pathname && link.search === location.search;
    if (stays && isPlainClick(event)) dialog.close();
  });
  addEventListener('popstate', ({ state }) => {
    const { search } = (state ?? {}) as DialogState;
    if (search) void openSearch(page, search);
  });
  return { dialog, box };
}

/** With the page's history, for whoever comes back to it. */
function keep(search?: Left): void {
  const state: DialogState = { ...(history.state as DialogState | null) };
  delete state.search;
  history.replaceState(search ? { ...state, search } : state, '');
}

/** The style of the search page, which other pages do not carry. */
const styled = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = element('link', { rel: 'stylesheet', href: styles });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', reject);
    document.head.append(link);
  });

/** A page of all languages has the box of the one that its header leads to. */
const languageOf = (page: string) => {
  const tag = new URL(page, location.href).pathname.split('/').find(isLanguage);
  if (!tag) throw new Error('a search page without a language');
  return tag;
};

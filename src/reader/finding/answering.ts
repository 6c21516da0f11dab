// Answers what is asked in the field: leads to the passage, or lists the nearest under it.

import type { Strings } from '../../i18n/id.ts';
import { find, type Near } from './find.ts';
import { onThisSite, theMatter } from './load.ts';
import { inAll, nearList, pageList } from './near-list.ts';
import { pageMeant } from './stray-address.ts';

const name = 'find';

/** What was typed; a passage that is sure is gone to. */
export async function answer(form: HTMLFormElement): Promise<void> {
  const found = await foundFor(form, inputOf(form).value);
  if (!found) return;
  if ('leads' in found) {
    location.assign(onThisSite(found.leads));
    return;
  }
  // Whoever comes back from one of them finds them again.
  history.replaceState(history.state, '', `?${new URLSearchParams({ [name]: inputOf(form).value })}`);
}

/** What the address holds, for whoever comes back: nobody is sent on again. */
export async function answerAgain(form: HTMLFormElement): Promise<void> {
  const asked = new URLSearchParams(location.search).get(name);
  if (asked === null) return;
  inputOf(form).value = asked;
  const found = await foundFor(form, asked);
  if (found && 'leads' in found) show(form, undefined, pageList([onThisSite(found.leads)]));
}

/** On the page for addresses that lead to none: to the page that was meant, where it is sure. */
export async function leadAstray(form: HTMLFormElement): Promise<void> {
  const { units = '', pages = '[]' } = form.dataset;
  // The page itself says already that there is nothing here.
  const matter = await theMatter(units).catch(() => undefined);
  if (!matter) return;
  const meant = pageMeant(location.pathname, JSON.parse(pages) as string[], matter);
  if ('leads' in meant) {
    if (meant.leads !== location.pathname) location.replace(meant.leads + location.search + location.hash);
    return;
  }
  if (meant.near.length + meant.pages.length === 0) return;
  show(form, (t) => t.meantPerhaps, [...nearList(meant.near, matter), ...pageList(meant.pages)]);
}

async function foundFor(form: HTMLFormElement, asked: string) {
  if (!asked.trim()) return undefined;
  show(form, (t) => t.searching);
  try {
    const matter = await theMatter(form.dataset.units ?? '');
    const found = find(asked, matter);
    if ('leads' in found) show(form);
    else showNear(form, found.near, nearList(found.near, matter));
    return found;
  } catch (error) {
    console.error(error);
    show(form, (t) => t.findFailed);
    return undefined;
  }
}

function showNear(form: HTMLFormElement, near: readonly Near[], items: readonly HTMLLIElement[]): void {
  const differ = near.some((one) => one.by === 'words' && one.parts.length > 1);
  const nearest = (t: Strings) => (differ ? `${t.foundNear} ${t.wordsDiffer}` : t.foundNear);
  show(form, near.length === 0 ? (t) => t.foundNone : nearest, items);
}

const inputOf = (form: HTMLFormElement): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;

/** @param told in all languages, each on lines of its own; left out, nothing */
function show(form: HTMLFormElement, told?: (t: Strings) => string, items: readonly HTMLLIElement[] = []): void {
  form.querySelector('[role="status"]')?.replaceChildren(...(told ? inAll(told, '') : []));
  form.querySelector('ol')?.replaceChildren(...items);
}

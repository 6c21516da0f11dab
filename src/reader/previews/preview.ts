// What a link leads to, shown before one goes there: the sources of its block, a term with its meaning, a figure, a section's beginning.

import type { Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { blockSources, source } from './block-sources.ts';
import { element } from '../element.ts';
import { copyOf, placeAt } from './page-at.ts';
import { close, open } from './sheet.ts';

/** @param asked whether it was tapped: then it stays, with a way to close it and one to the place itself */
export async function preview(link: HTMLAnchorElement, asked: boolean): Promise<void> {
  // Words of other languages are within these.
  const language = link.closest<HTMLElement>('.side, .in-place, html')?.lang as Language;
  const t = strings(language);
  const toSource = link.matches('.count, .citation, [data-furniture="source"] a');
  const { name, content } =
    asked && toSource
      ? await blockSources(link, t)
      : { name: link.textContent, content: toSource ? await source(link) : beginning(await placeAt(link.href), language) };
  if (!asked) {
    // It was being fetched while its reader looked elsewhere.
    if (link.matches(':hover, :focus')) open({ name, language, content }, link, false);
    return;
  }
  const button = element('button', { type: 'button', onclick: close }, t.close);
  const head = element('p', { className: 'preview-head' }, element('span', {}, toSource ? name : ''), button);
  const way = toSource ? [] : [element('p', { className: 'preview-foot' }, element('a', { href: link.href }, t.fullPage))];
  open({ name, language, content: [head, ...content, ...way] }, link, true);
}

const beginning = (place: Element, language: Language): Node[] =>
  partsOf(place, language).flatMap((part) => (part ? [unfolded(copyOf(part))] : []));

/** A term with its meaning, a section with its first block, a block whole; of rows, what they say in a language. */
function partsOf(place: Element, language: Language): readonly (Element | null)[] {
  const next = place.nextElementSibling;
  if (place.matches('dt')) return [place, next];
  if (place.matches('section')) return [place.querySelector('h2, h3'), place.querySelector('.block')];
  if (!place.matches('.row')) return [place];
  const rows = place.matches('.head') ? [place, next] : [place];
  return rows.flatMap((row) => {
    const words = row?.querySelector(`[data-side][lang="${language}"]`) ?? null;
    // What is drawn for all, unless it is drawn in this language too.
    return words?.querySelector('.own-drawn') ? [words] : [row?.querySelector('.drawn') ?? null, words];
  });
}

function unfolded(copy: HTMLElement): HTMLElement {
  for (const details of copy.querySelectorAll<HTMLDetailsElement>('.own-drawn')) details.open = true;
  return copy;
}

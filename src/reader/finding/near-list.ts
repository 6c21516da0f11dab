// The passages that may be meant, as items of a list: where each stands, and what of it is as it was asked.

import { languages, type Language } from '../../i18n/languages.ts';
import type { Strings } from '../../i18n/id.ts';
import { strings } from '../../i18n/strings.ts';
import { element } from '../element.ts';
import type { Near } from './find.ts';
import { onThisSite } from './load.ts';
import { permalinkOf, type Matter } from './matter.ts';
import type { Part } from './quotations.ts';

export const nearList = (near: readonly Near[], matter: Matter): HTMLLIElement[] =>
  near.map((one) => {
    const link = element('a', { href: onThisSite(permalinkOf(matter, one.id) ?? '') }, ...nameOf(one.id, matter));
    const way = wayOf(one);
    // Of addresses that are alike the address says what differs.
    const how = element('span', { className: 'how' }, ...(way === undefined ? [one.id] : inAll((t) => t.foundBy[way])));
    return element('li', {}, link, ' ', how, ...(one.by === 'words' ? [wordsOf(one.parts, one.language)] : []));
  });

/** Pages that are no passages, by their addresses. */
export const pageList = (pages: readonly string[]): HTMLLIElement[] =>
  pages.map((page) => element('li', {}, element('a', { href: page }, page)));

/** Words of the interface in all languages, on a page of no one language; the page's own first. */
export function inAll(wordsIn: (t: Strings, language: Language) => string, between = ' / '): (Node | string)[] {
  const { lang } = document.documentElement;
  const own = languages.filter((language) => language === lang);
  return [...own, ...languages.filter((language) => language !== lang)].flatMap((language, at) => [
    ...(at > 0 ? [between] : []),
    element('span', { lang: language }, wordsIn(strings(language), language)),
  ]);
}

function wayOf(near: Near): keyof Strings['foundBy'] | undefined {
  if (near.by === 'words') return near.exact ? 'same' : 'words';
  return near.by === 'address' ? undefined : near.by;
}

/** "§ 4.2 ¶ 3 The harbour / …" */
function nameOf(id: string, { units, gone }: Matter): (Node | string)[] {
  const unit = units.get(id);
  if (!unit) return inAll((t) => t.gone(gone.get(id)?.id ?? id));
  const titled = unit.section === undefined ? unit : units.get(unit.section);
  const titles = inAll((_t, language) => titled?.in[language].title ?? id);
  return [unit.kind === 'chapter' ? `${unit.number} ` : `§ ${unit.number} `, ...titles];
}

function wordsOf(parts: readonly Part[], language: Language): HTMLElement {
  const tags = { both: 'span', asked: 'del', passage: 'ins' } as const;
  const words = parts.flatMap(({ is, words: own }) => [element(tags[is], {}, own), ' ']);
  return element('p', { lang: language }, ...words);
}

// References formatted by CSL. The only file that knows citation-js; style and locales are data beside it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { locales, type Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { thePublication } from '../publication/publication.ts';
import type { Reference } from '../publication/schema.ts';

const csl = plugins.config.get('@csl');
for (const locale of Object.values(locales)) {
  csl.locales.add(locale, readFileSync(join('src/citation', `locales-${locale}.xml`), 'utf8'));
}

const defaultStyle = 'apa';

/** Every reference together, so that two works of one author and year are told apart the same way everywhere. */
const everything = (language: Language): InstanceType<typeof Cite> =>
  once(
    `everything ${language}`,
    () => new Cite([...thePublication().references.values()].map((reference) => forEngine(reference, language))),
  );

/**
 * What the engine is given: CSL without our own fields. A work no one signs goes under the name of who published it, as readers know
 * it ("ANTARA Sumbar, 2016"), and that name is not said twice.
 */
function forEngine(reference: Reference, language: Language): Record<string, unknown> {
  if (reference.id === thePublication().study) return { ...reference, title: strings(language).abstractOfStudy };
  const item = Object.fromEntries(Object.entries(reference).filter(([name]) => name !== 'custom'));
  if (item.author ?? item.editor) return item;
  const field = ['container-title', 'publisher', 'authority'].find((name) => typeof item[name] === 'string');
  if (!field) return item;
  const signed: Record<string, unknown> = { ...item, author: [{ literal: item[field] }] };
  return Object.fromEntries(Object.entries(signed).filter(([name]) => name !== field));
}

const options = (language: Language) => ({ style: defaultStyle, lang: locales[language], format: 'html' });

const cache = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

/** The bibliography of the whole edition in the style's order: key and HTML of each entry. */
export const bibliography = (language: Language): [key: string, html: string][] =>
  once(`bibliography ${language}`, () =>
    everything(language)
      .format('bibliography', { ...options(language), asEntryArray: true, hyperlinks: true })
      .map(([key, entry]) => {
        const html = readableLinks(withoutLoneRetrieved(unwrapped(entry)));
        return [key, described(key) ? describedTitle(html) : html];
      }),
  );

/** One entry of it, as HTML. */
export const bibliographyEntry = (key: string, language: Language): string | undefined =>
  once(`entries ${language}`, () => new Map(bibliography(language))).get(key);

/** The entry without the element the engine puts around it. */
const unwrapped = (entry: string): string => entry.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '').trim();

/** An undated work is "retrieved on a day from"; where no day was noted, the style leaves the first word alone before the address. */
const withoutLoneRetrieved = (html: string): string => html.replace(/(?:Diambil|Retrieved) (?=<a )/, '');

/** A title in square brackets is the editors' description, and looks like one. */
const described = (key: string): boolean => thePublication().references.get(key)?.title.startsWith('[') ?? false;

const describedTitle = (html: string): string =>
  html.replace(/(?:<i>)?(\[[^\]]+\])(?:<\/i>)?(?=\.)/, '<span class="described">$1</span>');

/** An address is shown as it reads, not as it is encoded. */
const readableLinks = (html: string): string =>
  html.replace(/>(https?:[^<]+)</g, (whole, address: string) => {
    try {
      return `>${decodeURI(address)}<`;
    } catch {
      return whole;
    }
  });

/** A work as it is named inside a sentence, without brackets: "GoNews, 2016". */
export const shortCitation = (key: string, language: Language): string =>
  once(`short ${language} ${key}`, () =>
    everything(language)
      .format('citation', { ...options(language), format: 'text', entry: [key] })
      .replace(/^\(|\)$/g, '')
      .concat(yearLetter(key, language)),
  );

/** Works of one name and year are told apart in the bibliography alone, "(2021b)", "(n.d.-a)"; the letter is taken from there. */
const yearLetter = (key: string, language: Language): string =>
  /\((?:\d{4}|t\.t\.|n\.d\.)(-?[a-z])[),]/.exec(bibliographyEntry(key, language) ?? '')?.[1] ?? '';

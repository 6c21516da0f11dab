// References formatted by CSL: one citeproc a language, which is given every work once, so that works of one author and year are told
// apart everywhere alike. The only file that knows citation-js and its citeproc; style and locales are data.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';
import { languages, registry, type Language } from '../i18n/languages.ts';
import type { Locator } from '../publication/citation-syntax.ts';
import type { Publication } from '../publication/model.ts';
import { perPublication } from '../publication/once-per.ts';
import { thePublication } from '../library/publication.ts';
import { italicHtml, linkHtml, variableHtml } from './entry-html.ts';
import { inTextOf, itemOf, undatedAddress, withoutAddress, type Item } from './items.ts';
import { styleFor } from './style.ts';

/** The bibliography of the whole edition in the style's order: the HTML of each entry by its key. */
export const bibliography = (language: Language): ReadonlyMap<string, string> => works(language).entries;

/** One entry of it, as HTML. */
export const bibliographyEntry = (key: string, language: Language): string => bibliography(language).get(key) ?? unknown(key);

/** A work as it is named inside a sentence, without brackets: "Writer, 2016", "Writer, 2016, pp. 5–7". */
export function shortCitation(key: string, language: Language, locator?: Locator): string {
  const { names, located } = works(language);
  return locator ? located(key, locator) : (names.get(key) ?? unknown(key));
}

const works = (language: Language): Works => formatted(thePublication(), language);

const formatted = perPublication((publication: Publication, language: Language): Works => {
  const items = [...publication.references.values()].map((reference) => itemOf(reference, publication.study, language));
  const keys = items.map(({ id }) => id);
  let shown = new Map<string, Item>();
  const engine = engineFor(language, (key) => shown.get(key) ?? unknown(key));
  /** Gives citeproc another form of every work; what it knows of them all, their order and year letters, stays. */
  const show = (form: (item: Item) => Item) => {
    shown = new Map(items.map((item) => [item.id, form(item)]));
    engine.updateItems(keys);
    for (const key of keys) engine.retrieveItem(key);
  };

  show((item) => (undatedAddress(item) === undefined ? item : withoutAddress(item)));
  const entries = printed(engine);
  for (const item of items) {
    const entry = entries.get(item.id);
    if (entry === undefined) throw new Error(`the style has no entry for "${item.id}": give it a publisher or a container-title`);
    const address = undatedAddress(item);
    if (address !== undefined) entries.set(item.id, `${entry} ${linkHtml(address, escaped)}`);
  }

  // In plain text, which a sentence is made of.
  engine.setOutputFormat('text');
  show((item) => inTextOf(item, publication.study, language));
  const cite = (id: string, locator?: Locator) =>
    engine.makeCitationCluster([{ id, ...(locator ? { locator: locator.value, label: locator.label } : {}) }]);
  return { entries, names: new Map(keys.map((key) => [key, cite(key)])), located: cite };
});

const csl = plugins.config.get('@csl');
/** Of a language that has none here, citation-js has one. */
const ownLocales = new Map(
  languages
    .map((language) => registry[language].csl)
    .map((tag) => [tag, join('src/citation', `locales-${tag}.xml`)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([tag, file]) => [tag, readFileSync(file, 'utf8')]),
);

const { html } = CSL.Output.Formats;
const escaped = (words: string): string => html.text_escape(words);
/** An entry without the element citeproc would put around it. */
const bare = { '@bibliography/entry': (_engine: CSL.Engine, entry: string): string => entry };
CSL.Output.Formats.entry = { ...html, ...bare, '@font-style/italic': (_engine: CSL.Engine, words: string) => italicHtml(words) };

function engineFor(language: Language, retrieveItem: (key: string) => Item): CSL.Engine {
  const system: CSL.System = {
    retrieveItem,
    retrieveLocale: (tag) => ownLocales.get(tag) ?? csl.locales.get(tag) ?? missing(`locale ${tag}`),
    variableWrapper: (variable, before, words, after) => before + variableHtml(variable, words, after, language, escaped),
  };
  const style = styleFor(language, csl.styles.get('apa') ?? missing('style'));
  const engine = new CSL.Engine(system, style, registry[language].csl, true);
  Object.assign(engine.citation.opt, { layout_prefix: '', layout_suffix: '' });
  return engine;
}

/** The entries in the style's order; what the style does not print is left out. */
function printed(engine: CSL.Engine): Map<string, string> {
  engine.setOutputFormat('entry');
  const [{ entry_ids: keys, bibliography_errors: errors }, entries] = engine.makeBibliography();
  const unprinted = new Set(errors.map(({ itemID }) => itemID));
  const shown = keys.flat().filter((key) => !unprinted.has(key));
  return new Map(entries.map((entry, index) => [shown[index] ?? missing('key of an entry'), entry]));
}

function unknown(key: string): never {
  throw new Error(`no reference has the key "${key}"`);
}

function missing(what: string): never {
  throw new Error(`citation-js has no ${what}`);
}

interface Works {
  entries: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
  located: (key: string, locator: Locator) => string;
}

// References formatted by CSL: one citeproc a language, which is given every work once, so that works of one author and year are told
// apart everywhere alike.

import type { Language } from '../i18n/languages.ts';
import type { Locator } from '../publication/citation-syntax.ts';
import type { Publication } from '../publication/model.ts';
import { perPublication } from '../publication/once-per.ts';
import { thePublication } from '../library/publication.ts';
import { engineFor, escaped, printed, type Cite } from './csl-engine.ts';
import { linkHtml } from './entry-html.ts';
import { inTextOf, itemOf, undatedAddress, withoutAddress, type Item } from './items.ts';

/** The bibliography of the whole edition in the style's order: the HTML of each entry by its key. */
export const bibliography = (language: Language): ReadonlyMap<string, string> => works(language).entries;

/** One entry of it, as HTML. */
export const bibliographyEntry = (key: string, language: Language): string => bibliography(language).get(key) ?? unknown(key);

/** A work as it is named inside a sentence, without brackets: "Writer, 2016", "Writer, 2016, pp. 5–7". */
export function shortCitation(key: string, language: Language, locator?: Locator): string {
  const { names, located } = works(language);
  return locator ? located(key, locator) : (names.get(key) ?? unknown(key));
}

/** That name by its parts: who is named, and the year, which a law has not that bears it in its name. */
export const nameParts = (key: string, language: Language): NameParts => works(language).parts.get(key) ?? unknown(key);

const works = (language: Language): Works => formatted(thePublication(), language);

const formatted = perPublication((publication: Publication, language: Language): Works => {
  const items = [...publication.references.values()].map((reference) => itemOf(reference, publication.study, language));
  const keys = items.map(({ id }) => id);
  let shown = new Map<string, Item>();
  const engine = engineFor('apa', language, (key) => shown.get(key) ?? unknown(key));
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
  const cite = (id: string, asked: Omit<Cite, 'id'> = {}) => engine.makeCitationCluster([{ id, ...asked }]);
  const names = new Map(keys.map((key) => [key, cite(key)]));
  const partsOf = (name: string, key: string): NameParts => {
    const year = cite(key, { 'suppress-author': true });
    return year === name ? { author: name, year: '' } : { author: cite(key, { 'author-only': true }), year };
  };
  return {
    entries,
    names,
    parts: new Map([...names].map(([key, name]) => [key, partsOf(name, key)])),
    located: (key, { label, value }) => cite(key, { label, locator: value }),
  };
});

function unknown(key: string): never {
  throw new Error(`no reference has the key "${key}"`);
}

export interface NameParts {
  author: string;
  /** "2016a"; '' for none */
  year: string;
}

interface Works {
  entries: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
  parts: ReadonlyMap<string, NameParts>;
  located: (key: string, locator: Locator) => string;
}

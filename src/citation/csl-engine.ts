// citeproc by style and language. Beside file-formats.ts the only file that knows citation-js and its citeproc; styles and locales are data.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';
import { registry, type Language } from '../i18n/languages.ts';
import { addressHtml, italicHtml, linkHtml, variableHtml, type LinkHtml } from './entry-html.ts';
import type { Item } from './items.ts';
import { apaIn } from './style.ts';

const csl = plugins.config.get('@csl');

const { html } = CSL.Output.Formats;
export const escaped = (words: string): string => html.text_escape(words);
/** An entry without the element citeproc would put around it. */
const bare = { '@bibliography/entry': (_engine: CSL.Engine, entry: string): string => entry };
CSL.Output.Formats.entry = { ...html, ...bare, '@font-style/italic': (_engine: CSL.Engine, words: string) => italicHtml(words) };

// citeproc walks the whole style for every macro it calls, which is two thirds of what an engine costs.
const { prototype: styleTree } = CSL.XmlJSON;
const { getNodesByName } = styleTree;
const macrosOf = new WeakMap<CSL.StyleNode, Map<string, CSL.StyleNode[]>>();
styleTree.getNodesByName = function (style, name, called, found) {
  if (name !== 'macro' || !called || found) return getNodesByName.call(this, style, name, called, found);
  const macros = macrosOf.get(style) ?? Map.groupBy(getNodesByName.call(this, style, name), ({ attrs }) => String(attrs.name));
  macrosOf.set(style, macros);
  return macros.get(called) ?? [];
};

/** @param style a name of citation-js's own, or of a file in csl/ */
export const engineFor = (style: string, language: Language, retrieveItem: Retrieve): CSL.Engine =>
  engineOf(styleXml(style, language), language, linkHtml, retrieveItem);

/**
 * One whose entries stand alone: without the number of a list or a dash in an author's place because of another. It names works in no
 * text and puts them in no order, so it tells none apart either, which is most of what an engine costs.
 */
export function engineForOne(style: string, language: Language, retrieveItem: Retrieve): CSL.Engine {
  const alone = styleXml(style, language)
    .replace(/<citation[\s>][^]*<\/citation>/, '<citation><layout><text variable="title"/></layout></citation>')
    .replace(/ (?:subsequent-author-substitute|second-field-align)="[^"]*"/g, '')
    .replace(/(?<=<bibliography[^>]*>\s*)<sort>[^]*?<\/sort>/, '')
    .replace(/(?<=<bibliography[^]*)<text variable="citation-number"[^>]*\/>/, '');
  return engineOf(alone, language, addressHtml, retrieveItem);
}

/** A work as it is to be cited. */
export type Cite = CSL.Cite;

type Retrieve = (key: string) => Item;

function engineOf(style: string, language: Language, link: LinkHtml, retrieveItem: Retrieve): CSL.Engine {
  const system: CSL.System = {
    retrieveItem,
    retrieveLocale: localeXml,
    variableWrapper: (variable, before, words, after) => before + variableHtml(variable, words, after, language, link, escaped),
  };
  const engine = new CSL.Engine(system, style, registry[language].csl, true);
  Object.assign(engine.citation.opt, { layout_prefix: '', layout_suffix: '' });
  return engine;
}

/** The entries in the style's order; what the style does not print is left out. */
export function printed(engine: CSL.Engine): Map<string, string> {
  engine.setOutputFormat('entry');
  const [{ entry_ids: keys, bibliography_errors: errors }, entries] = engine.makeBibliography();
  const unprinted = new Set(errors.map(({ itemID }) => itemID));
  const shown = keys.flat().filter((key) => !unprinted.has(key));
  return new Map(entries.map((entry, index) => [shown[index] ?? missing('key of an entry'), entry]));
}

/** The names of the months in the engine's language: long, short, short without stops. */
export function monthsOf(engine: CSL.Engine): string[][] {
  const named = (form: 'long' | 'short') =>
    Array.from({ length: 12 }, (_, month) => engine.getTerm(`month-${String(month + 1).padStart(2, '0')}`, form));
  const short = named('short');
  return [named('long'), short, short.map((name) => name.replaceAll('.', ''))];
}

// A locale or style that is no file here, citation-js has.
const localeXml = (tag: string): string => ownFile(`locales-${tag}.xml`) ?? csl.locales.get(tag) ?? missing(`locale ${tag}`);
function styleXml(name: string, language: Language): string {
  const xml = ownFile(`${name}.csl`) ?? csl.styles.get(name) ?? missing(`style ${name}`);
  return name === 'apa' ? apaIn(language, xml) : xml;
}

function ownFile(name: string): string | undefined {
  const file = join('src/citation/csl', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function missing(what: string): never {
  throw new Error(`citation-js has no ${what}`);
}

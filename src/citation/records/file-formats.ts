// A record as a file, in the formats that programs for references read: citation-js's, with what these leave to be mended.

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Item } from '../items.ts';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

export const fileFormats = ['bib', 'ris', 'json'] as const;

export type FileFormat = (typeof fileFormats)[number];

export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
};

/** @param items CSL-JSON */
export function inFormat(items: readonly Item[], format: FileFormat): string {
  if (format === 'json') return `${JSON.stringify(items, null, 2)}\n`;
  if (format === 'bib') return bib(items);
  return items.map(ris).join('\n');
}

// citation-js writes letters as they are, but leaves TeX's own signs unescaped; it keeps the case of a title word by word, and misses
// some and half of others; it names a language by its tag, which TeX does not know, and notes in English when a work was read, which
// urldate says already.
function bib(items: readonly Item[]): string {
  const written = String(plugins.output.format('biblatex', items.map(escaped)));
  return `${written
    .replace(/(?<=^\t(?:\w*title|series) = \{).*(?=\},$)/gm, (title) => `{${title.replace(/[{}]/g, '')}}`)
    .replace(/^\tnote = \{\[Online; accessed .*\n/gm, '')
    .replace(/^\tlanguage = \{(.+)\},$/gm, (_, tag: string) => languageFields(tag))
    .trim()}\n`;
}

const babelNames = new Intl.DisplayNames('en', { type: 'language' });

/** By babel's name: what language a work is in, and whose rules a style follows where it sets it. */
function languageFields(tag: string): string {
  const name = babelNames.of(tag)?.toLowerCase() ?? tag;
  return `\tlangid = {${name}},\n\tlanguage = {${name}},`;
}

const asTheyAre = ['id', 'URL', 'DOI', 'type', 'language'];

const escaped = (item: Item): Item => ({
  ...Object.fromEntries(
    Object.entries(withOrganization(item)).map(([field, value]) => [field, asTheyAre.includes(field) ? value : inTex(value)]),
  ),
  id: item.id,
});

/** A page of the web has in BibLaTeX no other work that holds it, but an organization behind it. */
const withOrganization = (item: Item): Item =>
  /^webpage$|weblog$/.test(String(item.type)) ? { ...item, publisher: item.publisher ?? item['container-title'] } : item;

function inTex(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/[&%$#_]/g, '\\$&');
  if (Array.isArray(value)) return value.map(inTex);
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inTex(inner)]))
    : value;
}

// citation-js breaks its RIS text at 70 characters in the middle of a word and cuts ids at 20; it has no original title, no release, of
// a chapter no day, its book under a name that some do not read, and the day of reading under several.
function ris(item: Item): string {
  const [fields = {}] = plugins.output.format('ris', [item], { format: 'object' }) as Record<string, string | string[]>[];
  const own = {
    ID: item.id,
    OP: item['original-title'],
    ET: item.edition ?? item.version,
    [item.type === 'chapter' ? 'BT' : 'T2']: fields.T2,
    DA: risDay(item.issued),
    Y2: risDay(item.accessed),
  };
  const replaced = ['TY', 'ER', 'T2', ...Object.keys(own)];
  const others = Object.entries(fields).filter(([tag, value]) => !replaced.includes(tag) && value !== own.Y2);
  const lines = [...others, ...Object.entries(own)]
    .filter(([, value]) => value !== undefined)
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${String(value)}`));
  return [`TY  - ${String(fields.TY)}`, ...lines, 'ER  - ', ''].join('\n');
}

/** "2026/05/31/", "2026/05//": as exactly as it is known. */
function risDay(date: unknown): string | undefined {
  const [parts] = (date as { 'date-parts'?: (number | string)[][] } | undefined)?.['date-parts'] ?? [];
  return parts && [0, 1, 2].map((at) => String(parts[at] ?? '').padStart(at > 0 && parts[at] ? 2 : 0, '0')).join('/') + '/';
}

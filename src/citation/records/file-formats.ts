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

// citation-js writes letters as they are, but leaves TeX's own signs unescaped, protects half a word before a mark ("{B}à"), and no
// word after a colon.
function bib(items: readonly Item[]): string {
  const written = String(plugins.output.format('biblatex', items.map(escaped)));
  const whole = written.replace(/\{([^{}\s]+)\}([\p{L}\p{M}]+)/gu, '{$1$2}');
  return `${whole.replace(/(?<=title = \{[^\n]*: )\p{Lu}[\p{L}\p{M}]*/gu, '{$&}').trim()}\n`;
}

const asTheyAre = ['id', 'URL', 'DOI', 'type', 'language'];

const escaped = (item: Item): Item => ({
  ...Object.fromEntries(Object.entries(item).map(([field, value]) => [field, asTheyAre.includes(field) ? value : inTex(value)])),
  id: item.id,
});

function inTex(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/[&%$#_]/g, '\\$&');
  if (Array.isArray(value)) return value.map(inTex);
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inTex(inner)]))
    : value;
}

// citation-js breaks its RIS text at 70 characters in the middle of a word, and cuts ids at 20.
function ris(item: Item): string {
  const [fields = {}] = plugins.output.format('ris', [item], { format: 'object' }) as Record<string, string | string[]>[];
  const lines = Object.entries({ ...fields, ID: item.id })
    .filter(([tag]) => tag !== 'TY' && tag !== 'ER')
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`));
  return [`TY  - ${String(fields.TY)}`, ...lines, 'ER  - ', ''].join('\n');
}

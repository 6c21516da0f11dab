// How variables of a work look in its bibliography entry: a link is called by its host, a title of another language is marked.

import { isDescribed } from './items.ts';

type Escape = (text: string) => string;

/** How an address is shown. */
export type LinkHtml = (address: string, escape: Escape) => string;

interface Variable {
  itemData: Readonly<Record<string, unknown>>;
  /** empty for a title in the author's place */
  variableNames: readonly string[];
}

/**
 * @param language of the entry
 * @param after punctuation that belongs to the words
 */
export function variableHtml(
  { itemData, variableNames: [name] }: Variable,
  words: string,
  after: string,
  language: string,
  link: LinkHtml,
  escape: Escape,
): string {
  const { URL: address, DOI, language: own, 'original-language': original } = itemData;
  if (name === 'URL' && typeof address === 'string') return link(address, escape);
  if (name === 'DOI' && typeof DOI === 'string') return link(new URL(DOI, doiHost).href, escape);
  if (name === 'original-title' && typeof original === 'string') return `<bdi lang="${escape(original)}">${words}</bdi>${after}`;
  const isTitle = name === 'title' || name === undefined;
  if (!isTitle) return words + after;
  const lang = typeof own === 'string' && own !== language ? ` lang="${escape(own)}"` : '';
  // Not a span: those of one language are names, which keep to one line.
  if (isDescribed(itemData)) return `<bdi class="described"${lang}>${words}</bdi>${after}`;
  return (lang ? `<bdi${lang}>${words}</bdi>` : words) + after;
}

/** Descriptions are not titles, and not in italics. */
export const italicHtml = (words: string): string => (words.startsWith('<bdi class="described"') ? words : `<i>${words}</i>`);

/** A link that shows its address, as a citation to take away must. */
export const addressHtml: LinkHtml = (address, escape) => `<a href="${escape(address)}">${escape(address)}</a>`;

/** A link that is called by its host, or by the DOI that it leads to. */
export function linkHtml(address: string, escape: Escape): string {
  const { host, href } = new URL(address);
  const name = href.startsWith(doiHost) ? `doi:${decodeURIComponent(href.slice(doiHost.length))}` : host.replace(/^www\./, '');
  return `<a href="${escape(href)}">${escape(name)}</a>`;
}

const doiHost = 'https://doi.org/';

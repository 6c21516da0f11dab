// How variables of a work look in its bibliography entry: addresses are links, editors' descriptions look like descriptions.

import { isDescribed } from './items.ts';

type Escape = (text: string) => string;

interface Variable {
  itemData: Readonly<Record<string, unknown>>;
  /** empty for a title in the author's place */
  variableNames: readonly string[];
}

/** @param after punctuation that belongs to the words */
export function variableHtml({ itemData, variableNames: [name] }: Variable, words: string, after: string, escape: Escape): string {
  const { URL: address, DOI } = itemData;
  if (name === 'URL' && typeof address === 'string') return linkHtml(address, escape);
  if (name === 'DOI' && typeof DOI === 'string') return linkHtml(new URL(DOI, 'https://doi.org/').href, escape);
  const isTitle = name === 'title' || name === undefined;
  return (isTitle && isDescribed(itemData) && words.startsWith('[') ? `${describedStart}${words}</span>` : words) + after;
}

/** Descriptions are not titles, and not in italics. */
export const italicHtml = (words: string): string => (words.startsWith(describedStart) ? words : `<i>${words}</i>`);

/** A link that shows its address as it reads, not as it is encoded. */
export const linkHtml = (address: string, escape: Escape): string =>
  `<a href="${escape(address)}">${escape(readable(address))}</a>`;

const describedStart = '<span class="described">';

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // It is encoded otherwise than in UTF-8: then as it stands.
    return address;
  }
}

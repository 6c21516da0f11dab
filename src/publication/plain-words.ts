// Words that are shown as they are written, in data files, front matter and attributes: of Markdown only *stars* are read there.

import { citationsIn, straysIn } from './citation-syntax.ts';

/** Words in <angles> that are no HTML are words. */
const html =
  /<(?:\/?(?:a|b|i|u|s|p|br|hr|em|strong|span|div|su[bp]|small|big|font|center|code|pre|img|svg|script|style|iframe|table|t[rdh]|[uo]l|li|h[1-6])\b|!)[^>]*>?/i;

/** What of the words would stand raw on the page; undefined where nothing would. */
export function rawIn(words: string): string | undefined {
  const { citations, unread } = citationsIn(words);
  if (citations.length + unread.length + straysIn(words).length > 0) return 'a citation, which belongs into the text of a chapter';
  const [tag] = html.exec(words) ?? [];
  if (tag) return `a tag (${tag.slice(0, 20)})`;
  if (words.includes('`')) return 'code (`)';
  if (words.includes('**')) return 'bold words (**)';
  if (words.includes('](')) return 'a link';
  return words.split('*').length % 2 === 0 ? 'a star (*) without its second' : undefined;
}

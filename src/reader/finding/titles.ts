// Chapters and sections by their headings, as a citation names them beside the publication.

import { languages } from '../../i18n/languages.ts';
import type { Matter } from './matter.ts';
import { hasWholeWords, wordsOf } from './words.ts';

/** The ids of those whose heading stands in it: in a citation of the publication, or with few words around it. */
export function idsByTitle(asked: string, matter: Matter): string[] {
  const { left, named } = withoutPublication(wordsOf(asked).folded, matter);
  const found = matter.titles.filter(({ words }) => hasWholeWords(left, words.folded));
  // "Salt" is no heading where "Salt and ice" is one.
  const longest = found.filter(({ words }) => !found.some((other) => longer(other.words.folded, words.folded)));
  const meant = longest.filter(({ words }) => named || 2 * words.all.length >= left.split(' ').filter(Boolean).length);
  return [...new Set(meant.map(({ id }) => id))];
}

const longer = (one: string, other: string): boolean => one.length > other.length && hasWholeWords(one, other);

/** The words without the publication's own title, which may be cut where they end. */
function withoutPublication(folded: string, { file }: Matter): { left: string; named: boolean } {
  let left = folded;
  for (const language of languages) {
    const title = wordsOf(file.in[language].title).folded;
    left = hasWholeWords(left, title) ? ` ${left} `.replace(` ${title} `, ' ').trim() : withoutBeginning(left, title);
  }
  return { left, named: left !== folded };
}

/** Without the words that a title begins with, two at least, where the text is cut within it. */
function withoutBeginning(text: string, title: string): string {
  const [one = '', two = title] = title.split(' ');
  const at = ` ${text}`.lastIndexOf(` ${one} ${two}`);
  return at >= 0 && title.startsWith(text.slice(at)) ? text.slice(0, at).trim() : text;
}

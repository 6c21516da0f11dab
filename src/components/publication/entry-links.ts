// The links of an entry in the glossary and the index: to other entries, to the sections that use it, to what it rests on.

import { inText } from '../../citation/in-text.ts';
import type { Use } from '../../citation/uses.ts';
import type { Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { chapterUrl, evidenceUrl, indexUrl, referenceUrl, termUrl } from '../../permalinks/urls.ts';
import { entriesOf, type Entry } from '../../publication/entries.ts';
import { escapeHtml, inlineHtml } from '../../publication/inline-html.ts';
import { thePublication } from '../../publication/publication.ts';
import type { Term } from '../../publication/schema.ts';

/** The entries to see also, as HTML. @param inIndex where every entry has its line; the glossary has the terms alone */
export function seeAlsoLinks({ see = [] }: Entry, language: Language, inIndex: boolean): string {
  const { terms } = thePublication();
  const entries = entriesOf(thePublication()).filter(({ key }) => see.includes(key));
  return entries
    .map(({ key, name }) => {
      const url = inIndex || !terms.has(key) ? indexUrl(key, language) : termUrl(key, language);
      return `<a href="${url}">${inlineHtml(name[language], language)}</a>`;
    })
    .join('; ');
}

/** The sections that use an entry, as HTML: "§ 2.1 4.3". */
export const sectionLinks = (uses: readonly Use[], language: Language): string =>
  uses
    .map(
      ({ chapter, section, number }) =>
        `<a href="${chapterUrl(chapter, language, section)}" aria-label="§ ${number}">${number}</a>`,
    )
    .join(' ');

/** The works a definition rests on, as HTML; a work that several statements were read in is named once. */
export function restsOnLinks({ rests_on: keys = [] }: Term, language: Language): string {
  const { evidence } = thePublication();
  const urls = new Map<string, string[]>();
  for (const key of keys) {
    const [{ label } = { label: key }] = inText([{ key, see: false }], language);
    const url = evidence.has(key) ? evidenceUrl(key, language) : referenceUrl(key, language);
    urls.set(label, [...(urls.get(label) ?? []), url]);
  }
  return (
    [...urls]
      .map(([label, [first = '', ...more]]) => {
        const numbered = more.map(
          (url, index) => `<a href="${url}" aria-label="${escapeHtml(label)}, ${index + 2}">${index + 2}</a>`,
        );
        return [`<a href="${first}">${inlineHtml(label, language)}</a>`, ...numbered].join(', ');
      })
      .join('; ') || strings(language).ownWords
  );
}

// The links of an entry in the glossary and the index: to other entries, to the sections that use it, to what it rests on.

import { inText } from '../../citation/in-text.ts';
import type { Use } from '../../citation/uses.ts';
import type { Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { chapterUrl, evidenceUrl, indexUrl, referenceUrl, termUrl } from '../../permalinks/urls.ts';
import { entriesOf, type Entry } from '../../publication/entries.ts';
import { inlineHtml } from '../../publication/inline-html.ts';
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

/** The works a definition rests on, as HTML; statements that were read in one work follow it by their keys. */
export function restsOnLinks({ rests_on: keys = [] }: Term, language: Language): string {
  const { evidence } = thePublication();
  const byWork = new Map<string, { key: string; url: string }[]>();
  for (const key of keys) {
    const [{ label } = { label: key }] = inText([{ key, see: false }], language);
    const url = evidence.has(key) ? evidenceUrl(key, language) : referenceUrl(key, language);
    byWork.set(label, [...(byWork.get(label) ?? []), { key, url }]);
  }
  const works = [...byWork].map(([label, own]) => {
    const [first] = own;
    if (own.length === 1 && first) return `<a href="${first.url}">${inlineHtml(label, language)}</a>`;
    return `${inlineHtml(label, language)} (${own.map(({ key, url }) => `<a href="${url}">${key}</a>`).join(', ')})`;
  });
  return works.join('; ') || strings(language).ownWords;
}

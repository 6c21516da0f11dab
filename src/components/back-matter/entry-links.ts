// The links of an entry in the glossary and the index: to other entries, to the sections that use it, to what it rests on.

import { referenceOf } from '../../citation/cited.ts';
import { shortCitation } from '../../citation/engine.ts';
import type { Use } from '../../citation/uses.ts';
import type { Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { chapterUrl, evidenceUrl, indexUrl, referenceUrl, termUrl } from '../../permalinks/urls.ts';
import { entriesOf, type Entry } from '../../publication/entries.ts';
import { wordsHtml } from '../../library/own-words.ts';
import type { Publication } from '../../publication/model.ts';
import { perPublication } from '../../publication/per-publication.ts';
import { thePublication } from '../../library/publication.ts';
import type { Term } from '../../publication/entry-schema.ts';

/** The entries to see also, as HTML. @param inIndex where every entry has its line; the glossary has the terms alone */
export function seeAlsoLinks({ see = [] }: Entry, language: Language, inIndex: boolean): string {
  const { terms } = thePublication();
  return see
    .map(placedEntry)
    .sort((one, two) => one.place - two.place)
    .map(({ entry: { key, name } }) => {
      const url = inIndex || !terms.has(key) ? indexUrl(key, language) : termUrl(key, language);
      return `<a href="${url}">${wordsHtml(name[language], language)}</a>`;
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
  const byWork = Map.groupBy(keys, (key) => referenceOf(key).id);
  const url = (key: string) => (evidence.has(key) ? evidenceUrl(key, language) : referenceUrl(key, language));
  const link = (key: string, html: string) => `<a href="${url(key)}">${html}</a>`;
  const works = [...byWork].map(([reference, own]) => {
    const name = wordsHtml(shortCitation(reference, language), language);
    const [only, ...more] = own;
    if (only !== undefined && more.length === 0) return link(only, name);
    return `${name} (${own.map((key) => link(key, key)).join(', ')})`;
  });
  return works.join('; ') || strings(language).ownWords;
}

function placedEntry(key: string): PlacedEntry {
  const entry = placedEntries(thePublication()).get(key);
  if (!entry) throw new Error(`no term or name has the key "${key}"`);
  return entry;
}

const placedEntries = perPublication(
  (publication: Publication) =>
    new Map<string, PlacedEntry>(entriesOf(publication).map((entry, place) => [entry.key, { entry, place }])),
);

interface PlacedEntry {
  entry: Entry;
  /** the files' order, in which entries are named */
  place: number;
}

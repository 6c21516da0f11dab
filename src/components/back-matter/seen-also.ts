// Where "see also" leads from an entry of the glossary or the index.

import type { Language } from '../../i18n/languages.ts';
import { thePublication } from '../../library/publication.ts';
import { indexUrl, termUrl } from '../../permalinks/urls.ts';
import { entriesOf, type Entry } from '../../publication/entries.ts';
import type { Publication } from '../../publication/model.ts';
import { perPublication } from '../../publication/once-per.ts';

/** The entries to see also, in the files' order. @param inIndex where every entry has its line; the glossary has the terms alone */
export function seenAlso({ see = [] }: Entry, language: Language, inIndex: boolean): { url: string; text: string }[] {
  const { terms } = thePublication();
  return see
    .map(rankedEntry)
    .sort((one, two) => one.rank - two.rank)
    .map(({ entry: { key, name } }) => ({
      url: inIndex || !terms.has(key) ? indexUrl(key, language) : termUrl(key, language),
      text: name[language],
    }));
}

function rankedEntry(key: string): RankedEntry {
  const entry = rankedEntries(thePublication()).get(key);
  if (!entry) throw new Error(`no term or name has the key "${key}"`);
  return entry;
}

const rankedEntries = perPublication(
  (publication: Publication) =>
    new Map<string, RankedEntry>(entriesOf(publication).map((entry, rank) => [entry.key, { entry, rank }])),
);

interface RankedEntry {
  entry: Entry;
  rank: number;
}

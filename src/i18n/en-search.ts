// What the interface says of searching and of the concordance, in English.

import type { SearchStrings } from './id-search.ts';
import { parts } from './parts.ts';

export const search: SearchStrings = {
  searchHint: 'Words in either language; “quotation marks” for a phrase',
  searchDialog: 'Search this edition',
  searchPage: 'Open as a page',
  searching: 'Searching …',
  searchFailed: 'Search could not be loaded. Reload this page.',
  searchNeedsScript: (concordance) =>
    parts`Without JavaScript the search button opens the ${concordance}: every word of this edition by letter.`,
  orLookUp: (index, glossary, concordance) => parts`Or look it up in the ${index}, the ${glossary} or the ${concordance}.`,
  results: 'Search results',
  resultsCount: (count) => (count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`),
  resultsFor: (query) => `for “${query}”.`,
  resultsPartly: 'The first hold every word; those after them hold some.',
  resultsOnlyPartly: 'Nothing holds every word; these hold most.',
  resultsMore: 'Show more',
  notFoundWords: (words) => `Not found: ${words}`,
  searchedInstead: 'searched instead:',
  didYouMean: 'Did you mean:',
  alsoSearched: 'Searched too:',
  foundIn: (language) => `found in the ${language} text`,
  without: 'without:',
  morePlaces: 'also',
  usedIn: 'used in',
  andOthers: (count) => `and ${count} more`,
  filters: 'Filter',
  filterKind: 'Kind',
  filterKinds: {
    text: 'sections and paragraphs',
    figures: 'figures, tables, formulas',
    term: 'terms',
    reference: 'references',
    evidence: 'evidence',
  },
  filterChapter: 'Chapter',
  everyChapter: 'all',
  filterGround: 'Rests on',
  hits: 'Words searched',
  hitOf: (hit, hits) => `${hit} of ${hits}`,
  nextHit: 'Next',
  previousHit: 'Previous',
  removeMarks: 'Remove marks',
  searchKeys: 'search',

  concordance: 'Concordance',
  concordanceLead:
    'Every word of this edition by letter, with the places where it stands and a few words round each. Words of one family stand together; function words are left out.',
  concordanceOf: (letters) => `Concordance: ${letters}`,
  concordanceLetters: 'Letters',
  indexIsCurated: (index) => parts`What the editors chose is in the ${index}.`,
};

// Every word of the chapters in a language, its family together, with each place and a few words round it; by letter, in pages of a size.

import type { Language } from '../../i18n/languages.ts';
import { wordsOf } from '../../i18n/words.ts';
import { chapterUrl } from '../../permalinks/urls.ts';
import type { Publication } from '../../publication/model.ts';
import { perPublication } from '../../publication/once-per.ts';
import { inOrder, letterOf } from '../../text/alphabet.ts';
import { plainTitle } from '../../text/plain-title.ts';
import { analysed, type Found } from '../words/analysed.ts';
import { fold } from '../words/fold.ts';
import { reviewedFamilies } from './families.ts';

export interface ConcordancePage {
  /** "p", "p-2" */
  slug: string;
  letter: string;
  entries: Entry[];
}

export interface Entry {
  word: string;
  /** the family's words as the text has them, where there are several */
  forms: string[];
  places: Place[];
}

export interface Place {
  url: string;
  /** "4.7 ¶ 3" */
  where: string;
  before: string;
  word: string;
  after: string;
}

/** Words round a word. */
const round = 4;
/** So many letters of entries a page may have: a third of it is left when it travels. */
const most = 110_000;

export const concordanceIn = perPublication((publication: Publication, language: Language): ConcordancePage[] => {
  const compare = inOrder(language);
  const entries = entriesIn(publication, language).sort((one, two) => compare(one.word, two.word));
  const byLetter = Map.groupBy(entries, ({ word }) => letterOf(word));
  return [...byLetter].flatMap(([letter, own]) =>
    inPages(own).map((some, at) => ({ slug: `${slugOf(letter)}${at > 0 ? `-${at + 1}` : ''}`, letter, entries: some })),
  );
});

const slugOf = (letter: string): string => fold(letter).replace(/[^a-z0-9]+/g, '-');

function inPages(entries: readonly Entry[]): Entry[][] {
  const pages: Entry[][] = [[]];
  let size = 0;
  for (const entry of entries) {
    const own = entry.places.length * 110 + 100;
    if (size > 0 && size + own > most) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(entry);
    size += own;
  }
  return pages;
}

function entriesIn({ texts, ...publication }: Publication, language: Language): Entry[] {
  const reviewed = reviewedFamilies({ texts, ...publication }, language);
  const { functionWords } = wordsOf[language];
  const entries = new Map<string, Entry>();
  const add = (text: string, url: string, where: string) => {
    const { words } = analysed(text, language, new Map());
    words.forEach(({ key }, at) => {
      if (functionWords.has(key) || key.length < 2) return;
      const family = reviewed.get(key);
      const place = placeAt(text, words, at, url, where);
      const name = family?.[0] ?? key;
      const known = entries.get(name) ?? { word: family?.[0] ?? place.word, forms: [], places: [] };
      entries.set(name, known);
      if (!known.forms.some((form) => fold(form) === key)) known.forms.push(place.word);
      known.places.push(place);
    });
  };
  for (const chapter of texts)
    for (const section of chapter.in[language].sections) {
      add(plainTitle(section.title), chapterUrl(chapter, language, section.id), section.number);
      for (const { id, mark, text } of section.blocks) add(text, chapterUrl(chapter, language, id), `${section.number} ¶ ${mark}`);
    }
  return [...entries.values()];
}

function placeAt(text: string, words: readonly Found[], at: number, url: string, where: string): Place {
  const [word, first, last] = [words[at], words[Math.max(0, at - round)], words[Math.min(words.length - 1, at + round)]];
  if (!word || !first || !last) throw new Error('a word without its place');
  return {
    url,
    where,
    before: text.slice(first.start, word.start),
    word: text.slice(word.start, word.end),
    after: text.slice(word.end, last.end),
  };
}

// The words of each language, as search needs them. They are apart from the registry, which every page's scripts may load.

import { enWords } from './en-words.ts';
import { idWords } from './id-words.ts';
import { inEach, type Localized } from './languages.ts';

export interface WordsOfLanguage {
  /** words without matter of their own, those of questions among them, parted by spaces */
  functionWords: string;
  /** what a derived word may begin and end with, longer ones first */
  prefixes: string;
  suffixes: string;
  /** the letter that a root may lose behind a prefix */
  lost: Readonly<Record<string, string>>;
  /** what proposes its families to whoever reviews them: see commands/words.ts */
  stemmer: 'sastrawi' | 'porter';
  /** what stands before the number of a law, and before its year */
  numbered: string;
  ofYear: string;
}

const words: Localized<WordsOfLanguage> = { id: idWords, en: enWords };

const listed = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** A language's words as lists and sets. */
export const wordsOf = inEach((language) => {
  const { functionWords, prefixes, suffixes, lost, stemmer, numbered, ofYear } = words[language];
  return {
    functionWords: new Set(listed(functionWords)),
    prefixes: listed(prefixes),
    suffixes: listed(suffixes),
    lost,
    stemmer,
    numbered: new Set(listed(numbered)),
    ofYear: new Set(listed(ofYear)),
  };
});

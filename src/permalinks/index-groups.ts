// The index as a reader turns it over: entries in order under their letters, and the other forms of a term that lead to it.

import type { Language } from '../i18n/languages.ts';
import { inOrder, letterOf } from '../text/alphabet.ts';
import { isTerm, otherForms, type Entry } from '../publication/entries.ts';

export interface IndexLine {
  /** the entry's name, or the form that leads to it */
  words: string;
  entry: Entry;
  /** set where the line only says what to see */
  leads?: true;
}

export interface IndexGroup {
  letter: string;
  lines: IndexLine[];
}

export function indexGroups(entries: readonly Entry[], language: Language): IndexGroup[] {
  const compare = inOrder(language);
  const lines = entries.flatMap((entry): IndexLine[] => [
    { words: entry.name[language], entry },
    ...leadingForms(entry, language).map((words) => ({ words, entry, leads: true as const })),
  ]);
  const groups = new Map<string, IndexLine[]>();
  for (const line of lines.sort((one, two) => compare(one.words, two.words))) {
    const letter = letterOf(line.words);
    groups.set(letter, [...(groups.get(letter) ?? []), line]);
  }
  return [...groups].map(([letter, own]) => ({ letter, lines: own }));
}

/** A term's forms that stand under another letter than its name; of "garden", "gardens" the first alone. */
function leadingForms(entry: Entry, language: Language): string[] {
  if (!isTerm(entry)) return [];
  const elsewhere = otherForms(entry, language).filter((form) => letterOf(form) !== letterOf(entry.name[language]));
  return elsewhere.filter((form) => !elsewhere.some((other) => other !== form && form.startsWith(other)));
}

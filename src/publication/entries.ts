// The entries a reader looks up: the glossary's terms and the index's names, and every form the text writes them in.

import type { Language } from '../i18n/languages.ts';
import type { Publication } from './model.ts';
import type { Name, Term } from './entry-schema.ts';
import { plainTitle } from '../text/plain-title.ts';

export type Entry = Term | Name;

export const isTerm = (entry: Entry): entry is Term => 'definition' in entry;

/** All entries; a key that stands in both files is a breach. */
export const entriesOf = ({ terms, indexed }: Publication): Entry[] => [...terms.values(), ...indexed.values()];

/** Forms beside the name: a term's variants, a name's forms. */
export const otherForms = (entry: Entry, language: Language): string[] =>
  (isTerm(entry) ? entry.variants : entry.forms)?.[language] ?? [];

/** Every form the text may have, each once. A name turned round by a comma stands so in no text. */
export function formsOf(entry: Entry, language: Language): string[] {
  const name = plainTitle(entry.name[language]);
  const turned = !isTerm(entry) && name.includes(',');
  return [...new Set([...(turned ? [] : [name]), ...otherForms(entry, language)])];
}

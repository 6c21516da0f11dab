// How an author is told of an entry of the glossary or the index, and where it stands.

import { join } from 'node:path';
import { inEach } from '../../i18n/languages.ts';
import type { Breach } from '../../publication/breach.ts';
import { isTerm, type Entry } from '../../publication/entries.ts';
import type { Publication } from '../../publication/model.ts';
import type { Lines } from '../../reading/publication.ts';

/** What the languages are called where the author is told of a breach, in English. */
const english = new Intl.DisplayNames('en', { type: 'language' });
export const called = inEach((language) => english.of(language) ?? language);

export const nameOf = (entry: Entry): string => `${isTerm(entry) ? 'term' : 'name'} "${entry.key}"`;

export const entryPlace = (
  entry: Entry,
  { folder }: Publication,
  lines: Lines,
  field?: 'see' | 'rests_on' | 'definition',
): Pick<Breach, 'file' | 'line'> => ({
  file: join(folder, isTerm(entry) ? 'glossary.yaml' : 'index.yaml'),
  line: (isTerm(entry) ? lines.glossary : lines.index)(field ? [entry.key, field] : [entry.key]),
});

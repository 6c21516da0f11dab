// The rules of the glossary and the index: what they list is used in every language, rests on what was seen, and is told apart.

import { join } from 'node:path';
import { inEach } from '../../i18n/languages.ts';
import type { Breach } from '../../publication/breach.ts';
import { entriesOf, formsOf, isTerm, type Entry } from '../../publication/entries.ts';
import { numbersOfKeys } from '../sources/evidence-rules.ts';
import { findEntriesIn } from '../../publication/find-entries.ts';
import type { Publication } from '../../publication/model.ts';
import { numbersIn } from '../../text/numbers.ts';
import type { Lines } from '../../reading/publication.ts';
import { isListed, isUnseen, listedKeys } from '../known-keys.ts';
import { didYouMean } from '../../text/nearest.ts';
import { leaning, type Rule } from '../rule.ts';

export const entryRules: readonly Rule[] = [
  keysStandOnce,
  formsStandOnce,
  leaning(['texts'], entriesAreUsed),
  leaning(['entries'], seenAlsoExists),
  leaning(['sources'], definitionsRestOnSeen),
  leaning(['sources'], numbersOfDefinitions),
];

/** What the languages are called where the author is told of a breach, in English. */
const english = new Intl.DisplayNames('en', { type: 'language' });
const called = inEach((language) => english.of(language) ?? language);

function entriesAreUsed(publication: Publication, lines: Lines): Breach[] {
  return publication.languages.flatMap((language) => {
    const find = findEntriesIn(publication, language);
    const sections = publication.texts.flatMap((chapter) => chapter.in[language].sections);
    const used = new Set(sections.flatMap(({ blocks }) => blocks).flatMap(({ said }) => find(said).map(({ key }) => key)));
    return entriesOf(publication)
      .filter(({ key }) => !used.has(key))
      .map((entry) => ({
        ...placeOf(entry, publication, lines),
        thing: `${nameOf(entry)} is used nowhere in the ${called[language]} text`,
        repair: `use it, add the form the text has to ${isTerm(entry) ? 'variants' : 'forms'}, or remove it`,
      }));
  });
}

function keysStandOnce(publication: Publication, lines: Lines): Breach[] {
  return [...publication.indexed.values()]
    .filter(({ key }) => publication.terms.has(key))
    .map((name) => ({
      ...placeOf(name, publication, lines),
      thing: `"${name.key}" is the key of a term too`,
      repair: 'give the name another key; a term stands in the index by itself',
    }));
}

function formsStandOnce(publication: Publication, lines: Lines): Breach[] {
  return publication.languages.flatMap((language) => {
    const taken = new Map<string, Entry>();
    return entriesOf(publication).flatMap((entry) =>
      formsOf(entry, language).flatMap((form): Breach[] => {
        const other = taken.get(form);
        taken.set(form, other ?? entry);
        return other && other.key !== entry.key
          ? [
              {
                ...placeOf(entry, publication, lines),
                thing: `"${form}" stands in the ${called[language]} text for ${nameOf(other)} and for ${nameOf(entry)}`,
                repair: 'leave the form to one of them',
              },
            ]
          : [];
      }),
    );
  });
}

function seenAlsoExists(publication: Publication, lines: Lines): Breach[] {
  const known = new Set(entriesOf(publication).map(({ key }) => key));
  return entriesOf(publication).flatMap((entry) =>
    (entry.see ?? [])
      .filter((key) => !known.has(key))
      .map((key) => ({
        ...placeOf(entry, publication, lines, 'see'),
        thing: `${nameOf(entry)} says to see "${key}", which is neither a term nor a name`,
        repair: `${didYouMean(key, known)}mend the key, or remove it`,
      })),
  );
}

function definitionsRestOnSeen(publication: Publication, lines: Lines): Breach[] {
  return [...publication.terms.values()].flatMap((term) =>
    (term.rests_on ?? []).flatMap((key): Breach[] => {
      const where = placeOf(term, publication, lines, 'rests_on');
      if (!isListed(key, publication)) {
        const repair = `${didYouMean(key, listedKeys(publication))}mend the key, or add it to content/evidence.yaml or content/references.json`;
        return [{ ...where, thing: `${nameOf(term)} rests on "${key}", which is neither evidence nor a reference`, repair }];
      }
      if (!isUnseen(publication.references.get(key))) return [];
      const repair = 'rest the definition on what was read, or leave the key out';
      return [{ ...where, thing: `${nameOf(term)} rests on "${key}", which was not seen, only its entry in a catalogue`, repair }];
    }),
  );
}

function numbersOfDefinitions(publication: Publication, lines: Lines): Breach[] {
  return [...publication.terms.values()].flatMap((term) => {
    const known = numbersOfKeys(term.rests_on ?? [], publication);
    return publication.languages.flatMap((language) =>
      numbersIn(term.definition[language], language)
        .filter((number) => !known.includes(number))
        .map((number) => ({
          ...placeOf(term, publication, lines, 'definition'),
          thing: `${number} in the ${called[language]} definition of ${nameOf(term)} stands in nothing it rests on`,
          repair: 'name the evidence that has it in rests_on, or leave it out',
        })),
    );
  });
}

const nameOf = (entry: Entry): string => `${isTerm(entry) ? 'term' : 'name'} "${entry.key}"`;

const placeOf = (
  entry: Entry,
  { folder }: Publication,
  lines: Lines,
  field?: 'see' | 'rests_on' | 'definition',
): Pick<Breach, 'file' | 'line'> => ({
  file: join(folder, isTerm(entry) ? 'glossary.yaml' : 'index.yaml'),
  line: (isTerm(entry) ? lines.glossary : lines.index)(field ? [entry.key, field] : [entry.key]),
});

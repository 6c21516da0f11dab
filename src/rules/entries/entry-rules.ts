// The rules of the glossary and the index: what they list is used in every language, rests on what was seen, and is told apart.

import type { Breach } from '../../publication/breach.ts';
import { entriesOf } from '../../publication/entries.ts';
import { numbersOfKeys } from '../sources/evidence-rules.ts';
import type { Publication } from '../../publication/model.ts';
import { numbersIn } from '../../text/numbers.ts';
import type { Lines } from '../../reading/publication.ts';
import { isListed, isUnseen, listedKeys } from '../known-keys.ts';
import { didYouMean } from '../../text/nearest.ts';
import { leaning, type Rule } from '../rule.ts';
import { formRules } from './form-rules.ts';
import { called, entryPlace, nameOf } from './spoken-entry.ts';

export const entryRules: readonly Rule[] = [
  keysStandOnce,
  ...formRules,
  leaning(['entries'], seenAlsoExists),
  leaning(['sources'], definitionsRestOnSeen),
  leaning(['sources'], numbersOfDefinitions),
];

function keysStandOnce(publication: Publication, lines: Lines): Breach[] {
  return [...publication.indexed.values()]
    .filter(({ key }) => publication.terms.has(key))
    .map((name) => ({
      ...entryPlace(name, publication, lines),
      thing: `"${name.key}" is the key of a term too`,
      repair: 'give the name another key; a term stands in the index by itself',
    }));
}

function seenAlsoExists(publication: Publication, lines: Lines): Breach[] {
  const known = new Set(entriesOf(publication).map(({ key }) => key));
  return entriesOf(publication).flatMap((entry) =>
    (entry.see ?? [])
      .filter((key) => key === entry.key || !known.has(key))
      .map((key) => ({
        ...entryPlace(entry, publication, lines, 'see'),
        thing: `${nameOf(entry)} says to see ${key === entry.key ? 'itself' : `"${key}", which is neither a term nor a name`}`,
        repair: `${didYouMean(key, known)}mend the key, or remove it`,
      })),
  );
}

function definitionsRestOnSeen(publication: Publication, lines: Lines): Breach[] {
  return [...publication.terms.values()].flatMap((term) =>
    (term.rests_on ?? []).flatMap((key): Breach[] => {
      const where = entryPlace(term, publication, lines, 'rests_on');
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
          ...entryPlace(term, publication, lines, 'definition'),
          thing: `${number} in the ${called[language]} definition of ${nameOf(term)} stands in nothing it rests on`,
          repair: 'name the evidence that has it in rests_on, or leave it out',
        })),
    );
  });
}

// The rules of what an entry is called in the text: each form is one entry's, is used, and does not stand at every turn.

import type { Breach } from '../../publication/breach.ts';
import { entriesOf, formsOf, isTerm, type Entry } from '../../publication/entries.ts';
import { finderOf, findEntriesIn } from '../../publication/find-entries.ts';
import { blocksOf, type Publication } from '../../publication/model.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Lines } from '../../reading/publication.ts';
import { leaning, type Rule } from '../rule.ts';
import { called, entryPlace, nameOf } from './spoken-entry.ts';

export const formRules: readonly Rule[] = [formsStandOnce, leaning(['texts'], formsAreRare), leaning(['texts'], entriesAreUsed)];

/** Capitals aside: a word that begins a sentence has one. */
function formsStandOnce(publication: Publication, lines: Lines): Breach[] {
  return publication.languages.flatMap((language) => {
    const taken = new Map<string, { entry: Entry; form: string }>();
    return entriesOf(publication).flatMap((entry) =>
      formsOf(entry, language).flatMap((form): Breach[] => {
        const other = taken.get(form.toLowerCase());
        if (!other) taken.set(form.toLowerCase(), { entry, form });
        if (!other || other.entry.key === entry.key) return [];
        const alike = other.form === form ? '' : ` (there "${other.form}")`;
        const thing = `"${form}" stands in the ${called[language]} text for ${nameOf(other.entry)}${alike} and for ${nameOf(entry)}`;
        return [{ ...entryPlace(entry, publication, lines), thing, repair: 'leave the form to one of them' }];
      }),
    );
  });
}

/** Of fewer blocks nothing can be said. */
const fewBlocks = 30;

/** A word that stands in more of the blocks is no term: it would be marked at every turn. */
const mostOfBlocks = 1 / 3;

function formsAreRare(publication: Publication, lines: Lines): Breach[] {
  return publication.languages.flatMap((language) => {
    const said = saidIn(publication, language);
    if (said.length < fewBlocks) return [];
    const forms = entriesOf(publication).flatMap((entry) => formsOf(entry, language).map((form) => ({ entry, form })));
    const find = finderOf(forms.map(({ form }) => [form, form]));
    const blocks = new Map<string, number>();
    for (const text of said)
      for (const form of new Set(find(text).map(({ key }) => key))) blocks.set(form, (blocks.get(form) ?? 0) + 1);
    return forms.flatMap(({ entry, form }) => {
      const count = blocks.get(form) ?? 0;
      if (count <= said.length * mostOfBlocks) return [];
      const thing = `"${form}" of ${nameOf(entry)} stands in ${count} of ${said.length} blocks of the ${called[language]} text`;
      return [{ ...entryPlace(entry, publication, lines), thing, repair: 'name a longer form, of which the text has fewer' }];
    });
  });
}

function entriesAreUsed(publication: Publication, lines: Lines): Breach[] {
  return publication.languages.flatMap((language) => {
    const find = findEntriesIn(publication, language);
    const used = new Set(saidIn(publication, language).flatMap((said) => find(said).map(({ key }) => key)));
    return entriesOf(publication)
      .filter(({ key }) => !used.has(key))
      .map((entry) => ({
        ...entryPlace(entry, publication, lines),
        thing: `${nameOf(entry)} is used nowhere in the ${called[language]} text`,
        repair: `use it, add the form the text has to ${isTerm(entry) ? 'variants' : 'forms'}, or remove it`,
      }));
  });
}

const saidIn = ({ texts }: Publication, language: Language): string[] =>
  texts.flatMap((chapter) => blocksOf(chapter.in[language]).map(({ said }) => said));

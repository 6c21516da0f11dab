// What the ledger becomes: new ids and what has changed of the known ones are added, nothing is taken out.

import { inEach, type Localized } from '../../i18n/languages.ts';
import type { Publication } from '../model.ts';
import { goneTogether } from './gone.ts';
import { presentUnits, type PresentUnit } from './present.ts';
import type { Ledger, LedgerEntry, Retired } from './schema.ts';

/** With all that the publication has now. A changed kind is not recorded by itself, nor that an id is gone: both are for the author to say. */
export function recorded(publication: Publication): Ledger {
  const { ledger, release } = publication;
  const present = presentUnits(publication);
  const known = new Set(ledger.units.map(({ id }) => id));
  const grown = ledger.units.map((entry) => {
    const unit = present.get(entry.id);
    return unit && !entry.retired ? withUnit(entry, unit) : entry;
  });
  const added = [...present.values()].filter(({ id }) => !known.has(id)).map((unit) => withUnit(newEntry(unit, release), unit));
  return { address: withLatest(ledger.address, publication.address ?? undefined), units: [...grown, ...added] };
}

/** The id names a thing of another kind now, and its author says so. */
export const withKindOf = (publication: Publication, id: string): Ledger => {
  const kind = presentUnits(publication).get(id)?.kind;
  return changed(publication.ledger, [id], (entry) => ({ ...entry, kind: withLatest(entry.kind, kind) }));
};

/** What is gone, and all that is gone with it, has the successor or the reason that its author gives. */
export function withRetired(publication: Publication, id: string, told: Omit<Retired, 'in'>): Ledger {
  const gone = goneTogether(publication).find(({ entry }) => entry.id === id);
  const ids = [id, ...(gone?.within ?? []).map((entry) => entry.id)];
  return changed(publication.ledger, ids, (entry) => ({ ...entry, retired: { in: publication.release, ...told } }));
}

const changed = (ledger: Ledger, ids: readonly string[], change: (entry: LedgerEntry) => LedgerEntry): Ledger => ({
  ...ledger,
  units: ledger.units.map((entry) => (ids.includes(entry.id) ? change(entry) : entry)),
});

const newEntry = ({ id, kind }: PresentUnit, since: string): LedgerEntry => ({ id, kind: [kind], since });

const withUnit = (entry: LedgerEntry, { chapter, slugs, words }: PresentUnit): LedgerEntry => ({
  ...entry,
  ...(chapter === undefined ? {} : { chapter: withLatest(entry.chapter, chapter) }),
  ...(slugs && { slugs: withLatestInEach(entry.slugs, slugs) }),
  ...(words && { words: withLatestInEach(entry.words, words) }),
});

const withLatestInEach = (known: Localized<string[]> | undefined, latest: Localized<string>): Localized<string[]> =>
  inEach((language) => withLatest(known?.[language], latest[language]));

/** What had been before and is again, is the latest again. */
const withLatest = <T>(known: T[] = [], latest: T | undefined): T[] =>
  latest === undefined || known.at(-1) === latest ? known : [...known, latest];

// An id that was published stands, as what it was, or its author says what became of it.

import { languages } from '../../i18n/languages.ts';
import type { Breach } from '../../publication/breach.ts';
import { goneTogether } from '../../publication/ledger/gone.ts';
import { presentUnits } from '../../publication/ledger/present.ts';
import type { LedgerEntry } from '../../publication/ledger/schema.ts';
import type { Publication } from '../../publication/model.ts';
import { ledgerPath } from '../../reading/ledger-file.ts';
import type { Lines } from '../../reading/publication.ts';

const reasons = languages.map((language) => `--${language} "…"`).join(' ');

export function idsKeep(publication: Publication, lines: Lines): Breach[] {
  const { ledger, folder } = publication;
  const present = presentUnits(publication);
  const at = (entry: LedgerEntry) => ({ file: ledgerPath(folder), line: lines.ledger(['units', ledger.units.indexOf(entry)]) });
  const gone = goneTogether(publication).map(({ entry, within }): Breach => {
    const others = within.length > 0 ? `, with ${within.length} in it` : '';
    return {
      ...at(entry),
      thing: `${entry.kind.at(-1)} "${entry.id}" was published in ${entry.since} and is gone${others}`,
      repair: `bring it back, or name what stands in its place: npm run permalinks -- retire ${entry.id} <id>, or why it is gone: ${reasons} for <id>`,
    };
  });
  const unlike = ledger.units.flatMap((entry): Breach[] => {
    const unit = present.get(entry.id);
    if (!unit) return [];
    const where = at(entry);
    if (entry.retired) {
      const thing = `"${entry.id}" was retired in ${entry.retired.in} and stands in the text again`;
      return [{ ...where, thing, repair: 'give what is new another id; where the same has come back, take "retired" out here' }];
    }
    const was = entry.kind.at(-1);
    if (unit.kind === was) return [];
    const repair = `give what is new another id, or say that it is the same: npm run permalinks -- changed ${entry.id}`;
    return [{ ...where, thing: `"${entry.id}" was published as a ${was} and is now a ${unit.kind}`, repair }];
  });
  return [...gone, ...unlike];
}

// What an author says to `npm run permalinks` besides: that an id is retired, or the same in another form.

import { parseArgs } from 'node:util';
import { inEach, languages } from '../../i18n/languages.ts';
import { goneTogether } from '../../publication/ledger/gone.ts';
import { presentUnits } from '../../publication/ledger/present.ts';
import { withKindOf, withRetired } from '../../publication/ledger/record.ts';
import type { Ledger, Retired } from '../../publication/ledger/schema.ts';
import type { Publication } from '../../publication/model.ts';

const reasons = languages.map((language) => `--${language} "…"`).join(' ');

const usage = `npm run permalinks                                  records what is new
npm run permalinks -- retire <id> <successor>       says what stands in the place of an id that is gone
npm run permalinks -- retire <id> ${reasons}   says why it is gone, in each language
npm run permalinks -- changed <id>                  says that an id is the same, though of another kind`;

/** What was asked cannot be done; the message says why. */
export class CannotBeSaid extends Error {}

export type Say = (publication: Publication) => Ledger;

/** @returns undefined where nothing is said besides. @throws CannotBeSaid, then or when it is said */
export function asked(words: string[]): Say | undefined {
  const { values, positionals } = parsed(words);
  const [what, id, successor, ...rest] = positionals;
  if (what === undefined) return undefined;
  if (id === undefined || rest.length > 0) throw new CannotBeSaid(usage);
  if (what === 'retire') return (publication) => withRetired(publication, id, toldOf(publication, id, successor, values));
  if (what !== 'changed' || successor !== undefined) throw new CannotBeSaid(usage);
  return (publication) => {
    if (!presentUnits(publication).has(id)) throw new CannotBeSaid(`Nothing has the id "${id}".`);
    return withKindOf(publication, id);
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: inEach(() => ({ type: 'string' as const })) });
  } catch {
    throw new CannotBeSaid(usage);
  }
}

function toldOf(
  publication: Publication,
  id: string,
  successor: string | undefined,
  given: Partial<Record<string, string>>,
): Omit<Retired, 'in'> {
  const present = presentUnits(publication);
  if (present.has(id)) throw new CannotBeSaid(`"${id}" stands in the text: take it out there first, in every language.`);
  if (!goneTogether(publication).some(({ entry }) => entry.id === id))
    throw new CannotBeSaid(`"${id}" is not among what is gone: npm run permalinks tells what is.`);
  if (successor !== undefined && !present.has(successor)) throw new CannotBeSaid(`Nothing has the id "${successor}".`);
  const told = languages.filter((language) => given[language]);
  if (told.length > 0 && told.length < languages.length) throw new CannotBeSaid(`A reason is told in every language: ${reasons}`);
  if (told.length === 0 && successor === undefined) throw new CannotBeSaid(usage);
  return {
    ...(successor === undefined ? {} : { successor }),
    ...(told.length > 0 ? { reason: inEach((language) => given[language] ?? '') } : {}),
  };
}

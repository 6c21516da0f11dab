// npm run permalinks: records in the ledger what is published, so that nobody can lose it. Told so, it retires an id that is gone, or
// takes one for the same that has changed its kind.

import { parseArgs } from 'node:util';
import { inEach, languages } from '../i18n/languages.ts';
import { formatBreach } from '../publication/breach.ts';
import { goneTogether } from '../publication/ledger/gone.ts';
import { presentUnits } from '../publication/ledger/present.ts';
import { withKindOf, withRetired } from '../publication/ledger/record.ts';
import type { Retired } from '../publication/ledger/schema.ts';
import type { Publication } from '../publication/model.ts';
import { contentFolder } from '../reading/publication.ts';
import { recordPermalinks } from './record-permalinks.ts';

const usage = `npm run permalinks                                records what is new
npm run permalinks -- retire <id> <successor>     says what stands in the place of an id that is gone
npm run permalinks -- retire <id> ${languages.map((language) => `--${language} "…"`).join(' ')}   or why it is gone, in each language
npm run permalinks -- changed <id>                says that an id is the same, though of another kind`;

try {
  const { added, breaches } = recordPermalinks(contentFolder(), saying());
  for (const id of added) console.log(id);
  for (const breach of breaches) console.error(formatBreach(breach));
  if (breaches.length === 0) console.log(added.length > 0 ? `${added.length} recorded.` : 'All that is published is recorded.');
  else {
    console.error(`\n${breaches.length} to mend.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @throws in a few lines, where it cannot be done */
function saying() {
  const { values, positionals } = asked();
  const [what, id, successor, ...rest] = positionals;
  if (what === undefined) return undefined;
  if (id === undefined || rest.length > 0) throw new Error(usage);
  if (what === 'retire')
    return (publication: Publication) => withRetired(publication, id, toldOf(publication, id, successor, values));
  if (what !== 'changed' || successor !== undefined) throw new Error(usage);
  return (publication: Publication) => {
    if (!presentUnits(publication).has(id)) throw new Error(`Nothing has the id "${id}".`);
    return withKindOf(publication, id);
  };
}

function asked() {
  try {
    return parseArgs({ allowPositionals: true, options: inEach(() => ({ type: 'string' as const })) });
  } catch {
    throw new Error(usage);
  }
}

function toldOf(
  publication: Publication,
  id: string,
  successor: string | undefined,
  reasons: Partial<Record<string, string>>,
): Omit<Retired, 'in'> {
  if (presentUnits(publication).has(id)) throw new Error(`"${id}" stands in the text: take it out there first, in every language.`);
  if (!goneTogether(publication).some(({ entry }) => entry.id === id)) throw new Error(`"${id}" is not among what is gone.`);
  if (successor !== undefined && !presentUnits(publication).has(successor)) throw new Error(`Nothing has the id "${successor}".`);
  const told = languages.filter((language) => reasons[language]);
  if (told.length > 0 && told.length < languages.length) throw new Error(`A reason is told in every language.\n\n${usage}`);
  if (told.length === 0 && successor === undefined) throw new Error(usage);
  return {
    ...(successor === undefined ? {} : { successor }),
    ...(told.length > 0 ? { reason: inEach((language) => reasons[language] ?? '') } : {}),
  };
}

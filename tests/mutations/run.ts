// Tries mutants of every kind, at places found by chance, and counts what became of them.

import fc from 'fast-check';
import type { Content } from './content.ts';
import { figureKinds } from './kinds/figures.ts';
import { fileKinds, harmlessKinds } from './kinds/files.ts';
import { headKinds } from './kinds/heads.ts';
import { languageKinds } from './kinds/languages.ts';
import { ledgerKinds } from './kinds/ledger.ts';
import { recordKinds } from './kinds/records.ts';
import { searchKinds } from './kinds/search.ts';
import { unitKinds } from './kinds/units.ts';
import { wordKinds } from './kinds/words.ts';
import type { Kind, Pick } from './kind.ts';
import { bench, type Outcome } from './try-mutant.ts';

/** A file of the content with slips of its own has its kinds here. */
export const kinds: readonly Kind[] = [
  ...wordKinds,
  ...unitKinds,
  ...languageKinds,
  ...headKinds,
  ...recordKinds,
  ...searchKinds,
  ...ledgerKinds,
  ...figureKinds,
  ...fileKinds,
  ...harmlessKinds,
];

export interface Count {
  kinds: number;
  tried: number;
  outcomes: Record<Outcome, number>;
  /** kinds for which the content has no place */
  noPlace: string[];
  /** what became of those that were not judged rightly */
  amiss: { kind: string; outcome: Outcome; at: unknown; told: string[] }[];
}

/** @param times each kind is tried  @param cpu seconds of work; kinds that are left then are not tried */
export function tryMutants(folder: string, content: Content, times: number, seed: number, cpu = Infinity): Count {
  const place = bench(folder, content);
  const count: Count = {
    kinds: 0,
    tried: 0,
    outcomes: { rightly: 0, wrongly: 0, 'let through': 0, crashed: 0, hung: 0 },
    noPlace: [],
    amiss: [],
  };
  const begin = process.cpuUsage();
  const order = fc.sample(fc.shuffledSubarray([...kinds], { minLength: kinds.length }), { numRuns: 1, seed })[0] ?? [];
  for (const kind of order) {
    if (process.cpuUsage(begin).user / 1e6 > cpu) break;
    let made = 0;
    for (const chances of fc.sample(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), {
      numRuns: times,
      seed: seed + order.indexOf(kind),
    })) {
      const mutant = kind.make(content, pickBy(chances));
      if (!mutant) continue;
      made++;
      const { outcome, told } = place.try(mutant, kind.must);
      count.outcomes[outcome]++;
      if (outcome !== 'rightly') count.amiss.push({ kind: kind.name, outcome, at: mutant.at, told });
    }
    count.tried += made;
    if (made > 0) count.kinds++;
    else count.noPlace.push(kind.name);
  }
  place.remove();
  return count;
}

function pickBy(chances: number[]): Pick {
  let next = 0;
  return (items) => items[(chances[next++ % chances.length] ?? 0) % items.length] as (typeof items)[number];
}

/** "412 mutants of 206 kinds: 412 refused or passed rightly, 0 wrongly, …" */
export const spoken = ({ kinds: tried, tried: mutants, outcomes }: Count): string =>
  `${mutants} mutants of ${tried} kinds: ${Object.entries(outcomes)
    .map(([outcome, number]) => `${number} ${outcome}`)
    .join(', ')}.`;

// A parser's own words, in an author's: what such a slip is, and how to mend it.

import type { BreachWithin } from '../../publication/breach.ts';

export interface Slip {
  /** what the parser says */
  says: RegExp;
  thing: string;
  repair: string;
}

/** The first slip that fits what was said; `other` where none does. */
export function slipOf(said: string, slips: readonly Slip[], other: Omit<Slip, 'says'>): Pick<BreachWithin, 'thing' | 'repair'> {
  const { thing, repair } = slips.find(({ says }) => says.test(said)) ?? other;
  return { thing, repair };
}

/** Lists in lists in lists, deeper than a parser follows. */
export const tooDeep = {
  says: /call stack/,
  thing: 'things inside things, too deep to be read',
  repair: 'take out what was pasted here',
};

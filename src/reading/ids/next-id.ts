// The id of a block that has none: the next number of its section, or, for one put in after a number that others follow, that number
// with a letter, as Indonesian law numbers an article put in.

import { blockNumber } from '../../publication/ledger/block-number.ts';

export interface Place {
  section: string;
  /** the ids that stand before and after it, in their order */
  before: readonly string[];
  after: readonly string[];
}

/** @param taken every id that was ever given: no number changes hands */
export function nextId({ section, before, after }: Place, taken: ReadonlySet<string>): string {
  const numbersOf = (ids: Iterable<string>): string[] => [...ids].flatMap((id) => blockNumber(id, section) ?? []);
  const last = numbersOf(before).at(-1);
  const [next] = numbersOf(after);
  const isTaken = (number: string) => taken.has(`${section}-${number}`);
  const lettered = last !== undefined && next !== undefined ? letteredAfter(last, next, isTaken) : undefined;
  return `${section}-${lettered ?? Math.max(0, ...numbersOf(taken).map(wholeOf)) + 1}`;
}

/** "3a" between 3 and 4, "3b" after it, even where 3a is gone; undefined where no letter fits. */
function letteredAfter(last: string, next: string, isTaken: (number: string) => boolean): string | undefined {
  const whole = wholeOf(last);
  const fits = (letter: string): boolean => wholeOf(next) !== whole || letter < letterOf(next);
  const given = letters.filter((letter) => isTaken(`${whole}${letter}`) && fits(letter));
  const highest = [letterOf(last), ...given].sort().at(-1) ?? '';
  const letter = letters[letters.indexOf(highest) + 1];
  return letter !== undefined && fits(letter) ? `${whole}${letter}` : undefined;
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

const wholeOf = (number: string): number => Number.parseInt(number, 10);

/** "" of a number alone, which stands before all letters. */
const letterOf = (number: string): string => number.replace(/^\d+/, '');

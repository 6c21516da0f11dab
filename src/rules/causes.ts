// Causes before consequences: one slip is told once, where it was made; what only follows from it is counted.

import type { Breach, Place } from '../publication/breach.ts';

export interface Causes {
  /** causes, and what is odd */
  told: Breach[];
  /** how many breaches follow from those */
  following: number;
}

/**
 * @param unread what cannot be read
 * @param found by each rule, rules that look at causes first
 */
export function causesOf(unread: readonly Breach[], found: readonly (readonly Breach[])[]): Causes {
  const told = unread.filter((breach, index) => unread.findIndex((other) => isSame(breach, other)) === index);
  let following = 0;
  for (const ofOne of found) {
    // A file stands in the way only where it cannot be read; and what one rule finds never hides what it finds elsewhere.
    const wrong = [...told];
    const own = ofOne.filter(({ after = [] }) => !after.some((place) => ('lines' in place ? wrong : unread).some(isAt(place))));
    following += ofOne.length - own.length;
    told.push(...own);
  }
  return { told, following };
}

const isSame = (one: Breach, two: Breach): boolean => one.file === two.file && one.line === two.line && one.thing === two.thing;

const isAt =
  ({ file: place, lines }: Place) =>
  ({ file, line, odd }: Breach): boolean =>
    !odd &&
    (lines
      ? file === place && line !== undefined && line >= lines[0] && line <= lines[1]
      : file === place || file.startsWith(`${place}/`));

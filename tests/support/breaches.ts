// What the author of a publication is told.

import { expect, it } from 'vitest';
import { formatBreach } from '../../src/publication/breach.ts';
import { readPublication, type ReadPublication } from '../../src/library/publication.ts';
import { apply, en, fixture, takeBack, type Edit } from './fixture.ts';

let folder: string | undefined;

/** The small publication with a few edits, as it is read; always in one folder, so that only what was edited is parsed anew. */
export function readWith(edits: readonly Edit[]): ReadPublication {
  folder ??= fixture();
  try {
    apply(folder, edits);
    return readPublication(folder);
  } finally {
    takeBack(folder, edits);
  }
}

/** What is said of the small publication with a few edits. */
export const saidOf = (edits: readonly Edit[]): string[] => readWith(edits).breaches.map(formatBreach);

/** What is said of it to be odd, and not wrong. */
export const oddOf = (edits: readonly Edit[]): string[] => readWith(edits).warnings.map(formatBreach);

/** What is refused: a few edits, and what their author is told. */
export type Refused = Readonly<Record<string, readonly [edits: readonly Edit[], ...told: [string, ...string[]]]>>;

export const eachIsTold = (refused: Refused): void =>
  it.each(Object.entries(refused))('%s: its author is told what, where and how to mend it', (_what, [edits, ...told]) => {
    const said = saidOf(edits).join('\n');
    for (const part of told) expect(said).toContain(part);
  });

/** Three things wrong in one file. */
export const manyAtOnce: readonly Edit[] = [
  [en, '{/* #harbour-study-2 */}\n> worked together [@study-harbours]\n\n', ''],
  [en, '@theory1990', '@theory1991'],
  [en, '(#landings-3)', '(#landings-9)'],
];

export const manyTold = [
  '"@theory1991" in "landings-1" is neither evidence nor a reference',
  'link to "#landings-9", which no chapter, section or block has',
  '"harbour-study-2" is missing here',
] as const;

// The rules of reading: a chapter does not cite at every breath, nor take back what it says.

import type { Breach } from '../../publication/breach.ts';
import type { Publication } from '../../publication/model.ts';
import { measuresOf, perThousand } from './measures.ts';
import { leaning, type Rule } from '../rule.ts';

export const readingRules: readonly Rule[] = [leaning(['texts'], chaptersKeepBounds)];

const repairs = {
  marks: 'let one bracket stand after a run of sentences that rest on it',
  hedges: 'say once how absence is to be read, and elsewhere what is known',
} as const;

/** A chapter just begun has a citation in its first sentence: it may have as many as one of this length. */
const fewWords = 200;

function chaptersKeepBounds(publication: Publication): Breach[] {
  const bounds = publication.reading?.at_most;
  if (!bounds) return [];
  return measuresOf(publication).flatMap((measure) =>
    (['marks', 'hedges'] as const)
      .filter((what) => perThousand(measure[what], Math.max(measure.words, fewWords)) > bounds[what])
      .map((what) => ({
        file: measure.file,
        thing: `chapter "${measure.chapter}" has ${measure[what]} ${what} in ${measure.words} words, ${perThousand(measure[what], measure.words).toFixed(1)} in a thousand, and ${bounds[what]} are the most`,
        repair: repairs[what],
      })),
  );
}

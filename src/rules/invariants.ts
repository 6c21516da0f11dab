// The rules that hold between files, all of them, those that find causes before those that find what follows from them.

import { sameInBlocks } from './units/same-in-blocks.ts';
import { sameUnits } from './units/same-units.ts';
import { citationRules, listedIsCited } from './sources/citation-rules.ts';
import { entryRules } from './entries/entry-rules.ts';
import { evidenceRules } from './sources/evidence-rules.ts';
import { figureRules } from './figures/figure-rules.ts';
import { idRules } from './units/id-rules.ts';
import { proseRules } from './text/prose-rules.ts';
import { readingRules } from './text/reading-rules.ts';
import { unwritten } from './text/unwritten.ts';
import { saidAlike } from './data/said-alike.ts';
import { partsAreTitle } from './data/title-parts.ts';
import type { Breach } from '../publication/breach.ts';
import type { Rule } from './rule.ts';

const rules: readonly Rule[] = [
  unwritten,
  ...idRules,
  sameUnits,
  ...proseRules,
  ...citationRules,
  ...figureRules,
  listedIsCited,
  saidAlike,
  partsAreTitle,
  sameInBlocks,
  ...evidenceRules,
  ...entryRules,
  ...readingRules,
];

/** What breaks each. */
export const invariants = (...all: Parameters<Rule>): Breach[][] => rules.map((rule) => rule(...all));

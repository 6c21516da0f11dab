// The rules that hold between files, all of them. Each looks at the whole publication and returns what breaks it.

import { alignment } from './units/alignment.ts';
import { citationRules } from './sources/citation-rules.ts';
import { entryRules } from './entries/entry-rules.ts';
import { evidenceRules } from './sources/evidence-rules.ts';
import { figureRules } from './figures/figure-rules.ts';
import { idRules } from './units/id-rules.ts';
import { proseRules } from './text/prose-rules.ts';
import { readingRules } from './text/reading-rules.ts';
import type { Rule } from './rule.ts';

const rules: readonly Rule[] = [
  alignment,
  ...idRules,
  ...citationRules,
  ...proseRules,
  ...figureRules,
  ...evidenceRules,
  ...entryRules,
  ...readingRules,
];

export const invariants: Rule = (...all) => rules.flatMap((rule) => rule(...all));

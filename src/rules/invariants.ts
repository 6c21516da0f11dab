// The rules that hold between files, all of them. Each looks at the whole publication and returns what breaks it.

import { alignment } from './alignment.ts';
import { citationRules } from './citation-rules.ts';
import { entryRules } from './entry-rules.ts';
import { evidenceRules } from './evidence-rules.ts';
import { figureRules } from './figure-rules.ts';
import { idRules } from './id-rules.ts';
import { proseRules } from './prose-rules.ts';
import { readingRules } from './reading-rules.ts';
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

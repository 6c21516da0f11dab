// What was published stays to be found: the publication held against its ledger. The build and the check hold it; `npm run dev` does
// not, for whoever writes adds and moves things all the time.

import type { Rule } from '../rule.ts';
import { addressesLead } from './addresses-lead.ts';
import { idsKeep } from './ids-keep.ts';
import { isUpToDate } from './is-up-to-date.ts';
import { retiredLead } from './retired-lead.ts';
import { slugsKeep } from './slugs-keep.ts';

const rules: readonly Rule[] = [idsKeep, retiredLead, slugsKeep, addressesLead, isUpToDate];

export const promises: Rule = (...all) => rules.flatMap((rule) => rule(...all));

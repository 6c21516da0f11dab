// How a chapter's MDX becomes HTML, step by step, in this order.

import rehypeKatex from 'rehype-katex';
import { rehypeForeignWords } from './rehype-foreign-words.ts';
import { rehypeFormulas } from './rehype-formulas.ts';
import { rehypeHeldTogether } from './rehype-held-together.ts';
import { rehypeTableCells } from './rehype-table-cells.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkChecked } from './remark-checked.ts';
import { remarkCrossReferences } from './remark-cross-references.ts';
import { remarkFurniture } from './remark-furniture.ts';
import { remarkTerms } from './remark-terms.ts';
import { remarkUnits } from './remark-units.ts';

export const remarkPlugins = [remarkChecked, remarkUnits, remarkFurniture, remarkCrossReferences, remarkCitations, remarkTerms];

export const rehypePlugins = [
  [rehypeKatex, { output: 'mathml' }],
  rehypeFormulas,
  rehypeTableCells,
  rehypeForeignWords,
  rehypeHeldTogether,
] satisfies unknown[];

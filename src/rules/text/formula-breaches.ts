// Formulas that KaTeX cannot set, and money that was taken for one.

import katex from 'katex';
import type { Nodes } from 'mdast';
import type { BreachWithin } from '../../publication/breach.ts';
import { lineOf } from '../../reading/mdx-tree.ts';

export function formulaBreaches(node: Nodes): BreachWithin[] {
  if (node.type !== 'inlineMath' && node.type !== 'math') return [];
  const line = lineOf(node);
  const tex = node.value;
  if (node.type === 'inlineMath' && tex !== tex.trim())
    return [{ line, thing: `"$${tex}$" was taken for a formula`, repair: 'write the sign for money as \\$' }];
  try {
    katex.renderToString(tex, { output: 'mathml', throwOnError: true, displayMode: node.type === 'math' });
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ line, thing: `the formula cannot be set: ${reason.replace(/\s+/g, ' ')}`, repair: 'mend its TeX' }];
  }
}

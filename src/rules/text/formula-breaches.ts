// Formulas that KaTeX cannot set, that lead out or dress up, and money that was taken for one.

import katex from 'katex';
import type { Nodes } from 'mdast';
import type { BreachWithin } from '../../publication/breach.ts';
import { lineOf } from '../../reading/mdx-tree.ts';
import { formulaWords } from './formula-words.ts';

/** What sets form and not meaning, or may do something: nothing a formula needs. */
const forbidden =
  /\\(?:rule|(?:text|f?box)?color(?:box)?|(?:new|renew|provide)command|[gex]?def|let|futurelet|href|url|includegraphics|html\w*|char|verb|tag|label)(?![a-zA-Z])/;

export function formulaBreaches(node: Nodes): BreachWithin[] {
  if (node.type !== 'inlineMath' && node.type !== 'math') return [];
  const line = lineOf(node);
  const tex = node.value;
  if (node.type === 'inlineMath' && isMoney(node)) {
    return [
      {
        line,
        thing: `"$${tex}$" was taken for a formula`,
        repair: 'write the sign for money as \\$; a number alone needs no formula',
      },
    ];
  }
  if (tex.trim() === '') return [{ line, thing: 'an empty formula', repair: 'write it, or remove it' }];
  const [command] = forbidden.exec(tex) ?? [];
  if (command)
    return [{ line, thing: `${command} in a formula`, repair: 'take it out: a formula is signs, numbers and words in \\text{…}' }];
  if (/(?<!\\)%/.test(tex)) return [{ line, thing: 'a % in a formula hides what follows it', repair: 'write \\%' }];
  try {
    // Signs that TeX does not know are told, not only warned of on the console; nothing is trusted.
    katex.renderToString(tex, { output: 'mathml', throwOnError: true, strict: 'error', displayMode: node.type === 'math' });
    return [];
  } catch (error) {
    return [{ line, ...formulaWords(error instanceof Error ? error.message : String(error)) }];
  }
}

/** Between two signs of money stands a blank at an end, a number alone, or words of the sentence. */
function isMoney({ value, position }: Extract<Nodes, { type: 'inlineMath' }>): boolean {
  const marks = position?.end.offset === undefined ? 2 : position.end.offset - (position.start.offset ?? 0) - value.length;
  const spaced = value !== value.trim() && marks === 2;
  const words = value.replace(/\\[a-zA-Z]+\s*(?:\{[^{}]*\})?|\{[^{}]*\}/g, '');
  return spaced || /^\s*[\d.,\s]+\s*$/.test(value) || /[\p{L}]{3,}|[–—]|US$|Rp$/u.test(words);
}

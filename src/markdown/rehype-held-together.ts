// Marks names of other languages and keeps together what must not break across lines.

import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { runsOf } from '../library/own-words.ts';

export function rehypeHeldTogether() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && node.tagName === 'math') return SKIP;
      if (node.type !== 'text' || index === undefined || !parent) return undefined;
      const runs = runsOf(node.value);
      if (!runs.some(({ held }) => held)) return undefined;
      const shown = runs.map(({ text, held, lang }): ElementContent => {
        const value: Text = { type: 'text', value: text };
        if (!held) return value;
        return { type: 'element', tagName: 'span', properties: lang ? { lang } : { className: ['held'] }, children: [value] };
      });
      parent.children.splice(index, 1, ...shown);
      return index + shown.length;
    });
  };
}

// After KaTeX: what it could not set stops the build, long names of functions stand upright, and a formula is spoken as its author says.

import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { attribute } from '../reading/mdx-tree.ts';

export function rehypeFormulas() {
  return (tree: Root, file: VFile): void => {
    const refused = file.messages.find(({ source }) => source === 'rehype-katex');
    if (refused) file.fail(refused.cause instanceof Error ? refused.cause.message : refused.reason, refused.place);
    visit(tree, 'element', (node) => {
      if (node.tagName === 'mi' && toString(node).length > 1) node.properties.mathvariant = 'normal';
    });
    visit(tree, { type: 'mdxJsxFlowElement', name: 'Equation' }, (equation) => {
      const spoken = attribute(equation, 'spoken');
      visit(equation as unknown as Root, { type: 'element', tagName: 'math' }, (math) => {
        if ((math as Element).properties.display === 'block') (math as Element).properties.ariaLabel = spoken;
      });
    });
  };
}

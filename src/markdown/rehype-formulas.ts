// After KaTeX: what it could not set stops the build, long names of functions stand upright, and a formula is spoken as its author says.

import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

export function rehypeFormulas() {
  return (tree: Root, file: VFile): void => {
    const refused = file.messages.find(({ source }) => source === 'rehype-katex');
    if (refused) file.fail(refused.cause instanceof Error ? refused.cause.message : refused.reason, refused.place);
    visit(tree, 'element', (node) => {
      if (node.tagName === 'mi' && toString(node).length > 1) node.properties.mathvariant = 'normal';
    });
    visit(tree, 'mdxJsxFlowElement', (equation) => {
      if (equation.name !== 'Equation') return;
      const spoken = equation.attributes.find((attribute) => 'name' in attribute && attribute.name === 'spoken')?.value;
      // A formula alone has no words of its author's.
      if (typeof spoken !== 'string') return;
      visit(equation, 'element', ({ tagName, properties }) => {
        if (tagName === 'math' && properties.display === 'block') properties.ariaLabel = spoken;
      });
    });
  };
}

// After KaTeX: what it could not set stops the build, and long names of functions stand upright.

import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

export function rehypeFormulas() {
  return (tree: Root, file: VFile): void => {
    const refused = file.messages.find(({ source }) => source === 'rehype-katex');
    if (refused) file.fail(refused.cause instanceof Error ? refused.cause.message : refused.reason, refused.place);
    visit(tree, 'element', (node) => {
      if (node.tagName === 'mi' && toString(node).length > 1) node.properties.mathvariant = 'normal';
    });
  };
}

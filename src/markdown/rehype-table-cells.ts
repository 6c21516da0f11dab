// A column's alignment as a data attribute: as a style attribute the content security policy would refuse it.

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

export function rehypeTableCells() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, _index, parent) => {
      if (node.tagName !== 'th' && node.tagName !== 'td') return;
      const { align } = node.properties;
      delete node.properties.align;
      if (align) node.properties['data-align'] = align;
      if (node.tagName === 'th') node.properties.scope = 'col';
      const first = parent?.type === 'element' && parent.children.find((child) => child.type === 'element') === node;
      const inHead = node.tagName === 'th';
      if (first && !inHead) Object.assign(node, { tagName: 'th', properties: { ...node.properties, scope: 'row' } });
    });
  };
}

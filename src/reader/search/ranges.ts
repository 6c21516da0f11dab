// Where the found words stand in a page: in the text of each of its paragraphs, whatever elements cut it up.

import type { FindMarks } from '../../search/asking/marks.ts';

/** What is read as one text. */
const texts = 'h1, h2, h3, p, li, dt, dd, td, th, figcaption, caption, blockquote, summary';
/** What is not the text: numbers, tools, names of sources. */
const furniture = '[data-furniture], .supplemental, .hidden-text, nav, script, style, svg';

export function rangesIn(root: Element, find: FindMarks): Range[] {
  const byText = Map.groupBy(textNodes(root), (node) => node.parentElement?.closest(texts) ?? root);
  return [...byText.values()].flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return find(text).map(({ start, end }) => {
      const range = new Range();
      range.setStart(...placeAt(nodes, start));
      range.setEnd(...placeAt(nodes, end, true));
      return range;
    });
  });
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(furniture) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** @param isEnd whether a place between two nodes is the end of the first */
function placeAt(nodes: readonly Text[], offset: number, isEnd = false): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  const last = nodes.at(-1) as Text;
  return [last, last.length];
}

// What a page shows or says, for tests of its words.

import type { Root } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** Every text and attribute of a page but its scripts and styles, and what citations make of a title, each in signs of its own. */
export function shownIn(tree: Root): string[] {
  const shown: string[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === 'element' && /\b(?:styles|records|Z3988)\b/.test(String(node.properties.className))) return SKIP;
    if (node.type === 'element') shown.push(...Object.values({ ...node.properties, dataGround: null }).map(String));
    const apart = parent?.type === 'element' && ['script', 'style'].includes(parent.tagName);
    if (node.type === 'text' && !apart) shown.push(node.value);
    return CONTINUE;
  });
  return shown;
}

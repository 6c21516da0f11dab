// A line of HTML, such as an entry of the references, as Markdown has it: words, emphasis, links.

import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent } from 'mdast';

export const inMarkdown = (html: string): PhrasingContent[] =>
  fromHtml(html, { fragment: true }).children.flatMap((node) =>
    node.type === 'text' || node.type === 'element' ? words(node) : [],
  );

function words(node: ElementContent): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap(words);
  const { href } = node.properties;
  if (node.tagName === 'i' || node.tagName === 'em') return [{ type: 'emphasis', children }];
  return node.tagName === 'a' && typeof href === 'string' ? [{ type: 'link', url: href, children }] : children;
}

// A block as plain text: what search indexes, descriptions show and number checks read.

import type { Nodes } from 'mdast';
import type {} from 'mdast-util-math';
import type {} from 'mdast-util-mdx';
import { withoutCitations } from '../publication/citation-syntax.ts';
import { attribute } from './mdx-tree.ts';
import { plainTitle } from '../text/plain-title.ts';

const separate = new Set(['paragraph', 'listItem', 'tableCell', 'tableRow', 'math']);

/**
 * The text without citations, comments and marks of form; captions and alternative texts included.
 * @param nameOf what the place with an id is called where a link to it has no words
 */
export const plainText = (node: Nodes, nameOf: (id: string) => string): string => collapse(collect(node, nameOf));

/** What of the block stands in items or rows, each by itself; the cells of a row are parted by points. */
export function rowsIn(node: Nodes, nameOf: (id: string) => string): string[] {
  if (node.type === 'listItem') return [plainText(node, nameOf)];
  if (node.type === 'tableRow') return [node.children.map((cell) => plainText(cell, nameOf)).join(' · ')];
  return 'children' in node ? node.children.flatMap((child) => rowsIn(child, nameOf)) : [];
}

function collect(node: Nodes, nameOf: (id: string) => string): string {
  const inside = () => ('children' in node ? node.children.map((child) => collect(child, nameOf)).join('') : '');
  if (node.type === 'text') return withoutCitations(node.value);
  if (node.type === 'inlineMath' || node.type === 'math') return ` ${readableMath(node.value)} `;
  if (node.type === 'link' && node.children.length === 0) return nameOf(node.url.slice(1));
  if (node.type === 'mdxJsxFlowElement') {
    const said = ['caption', 'alt', 'spoken'].flatMap((name) => {
      const words = attribute(node, name);
      return words ? [`${plainTitle(words)}. `] : [];
    });
    return said.join('') + inside();
  }
  return separate.has(node.type) ? `${inside()} ` : inside();
}

const readableMath = (tex: string): string =>
  tex
    .replace(/\\(?:text|mathrm)\{([^}]*)\}/g, '$1')
    .replace(/\{,\}/g, ',')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\\([a-z]+)/gi, '$1')
    .replace(/[{}]/g, '');

const collapse = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();

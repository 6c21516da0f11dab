// A block as plain text: what search indexes, descriptions show and number checks read.

import type { Nodes } from 'mdast';
import type {} from 'mdast-util-math';
import type {} from 'mdast-util-mdx';
import { withoutCitations } from './citation-syntax.ts';
import { nameless } from './cross-references.ts';
import { attribute } from './mdx-tree.ts';
import { plainTitle } from './title.ts';

const separate = new Set(['paragraph', 'listItem', 'tableCell', 'tableRow', 'math']);

/** The text without citations, comments and marks of form; captions and alternative texts included. */
export function plainText(node: Nodes): string {
  return collapse(collect(node));
}

function collect(node: Nodes): string {
  if (node.type === 'text') return withoutCitations(node.value);
  if (node.type === 'inlineMath' || node.type === 'math') return ` ${readableMath(node.value)} `;
  // Named once everything is numbered: see cross-references.ts.
  if (node.type === 'link' && node.children.length === 0) return nameless(node.url);
  if (node.type === 'mdxJsxFlowElement') {
    const said = ['caption', 'alt', 'spoken'].flatMap((name) => {
      const words = attribute(node, name);
      return words ? [`${plainTitle(words)}. `] : [];
    });
    return said.join('') + children(node);
  }
  return separate.has(node.type) ? `${children(node)} ` : children(node);
}

const children = (node: Nodes): string => ('children' in node ? node.children.map(collect).join('') : '');

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

// A block as plain text: what search indexes, descriptions show and number checks read.

import type { Link, Node } from 'mdast';
import { withoutCitations } from './citation-syntax.ts';
import { nameless } from './cross-references.ts';
import { attribute, isParent } from './mdx-tree.ts';

const separate = new Set(['paragraph', 'listItem', 'tableCell', 'tableRow', 'math']);

/** The text without citations, comments and marks of form; captions and alternative texts included. */
export function plainText(node: Node): string {
  return collapse(collect(node));
}

function collect(node: Node): string {
  if (node.type === 'text') return withoutCitations((node as Node & { value: string }).value);
  if (node.type === 'inlineMath' || node.type === 'math') return ` ${readableMath((node as Node & { value: string }).value)} `;
  // Named once everything is numbered: see cross-references.ts.
  if (node.type === 'link' && isParent(node) && node.children.length === 0) return nameless((node as Link).url);
  if (node.type === 'mdxJsxFlowElement') {
    const said = ['caption', 'alt', 'spoken']
      .map((name) => attribute(node, name))
      .filter(Boolean)
      .map((part) => `${part}. `);
    return said.join('') + children(node);
  }
  return separate.has(node.type) ? `${children(node)} ` : children(node);
}

const children = (node: Node): string => (isParent(node) ? node.children.map(collect).join('') : '');

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

// Reads off a block what its counterparts in other languages must have too.

import type { Nodes } from 'mdast';
import type {} from 'mdast-util-math';
import type { Form } from '../publication/model.ts';
import { isParent } from './mdx-tree.ts';

export function formOf(node: Nodes): Form {
  const inside = isParent(node) ? node.children.map(formOf) : [];
  const own: Form = {
    rows: node.type === 'tableRow' ? 1 : 0,
    items: node.type === 'listItem' ? 1 : 0,
    formulas: node.type === 'inlineMath' || node.type === 'math' ? [signsOf(node.value)] : [],
    links: node.type === 'link' ? [node.url] : [],
  };
  return inside.reduce(
    (all, form) => ({
      rows: all.rows + form.rows,
      items: all.items + form.items,
      formulas: [...all.formulas, ...form.formulas],
      links: [...all.links, ...form.links],
    }),
    own,
  );
}

const signsOf = (tex: string): string =>
  tex
    .replace(/\\(?:text|mathrm)\s*\{[^{}]*\}/g, '…')
    .replace(/\d(?:(?:[.,\s]|\{[.,]\}|\\,)*\d)*/g, '#')
    .replace(/\s+/g, '');

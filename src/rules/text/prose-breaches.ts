// What may not stand inside a text's blocks: whatever the vocabulary does not let stand where it does, and what cannot be read.

import type { Nodes, Root, Table } from 'mdast';
import { citationBreaches } from './citation-breaches.ts';
import { componentBreaches } from './component-breaches.ts';
import { spoken } from '../../reading/spoken.ts';
import { kindOf } from '../../reading/units.ts';
import type { BreachWithin } from '../../publication/breach.ts';
import { formulaBreaches } from './formula-breaches.ts';
import { isComment, isExpression, isHeadingId, isJsx, isParent, lineOf, nodeName } from '../../reading/mdx-tree.ts';
import { didYouMean } from '../../text/nearest.ts';
import { components, mayHold } from '../../publication/vocabulary.ts';

/** @param as which blocks a chapter may have is for its units to say; what they refuse is not looked at again */
export const proseBreaches = (tree: Root, as: 'chapter' | 'page'): BreachWithin[] =>
  as === 'page'
    ? breachesIn(tree, false)
    : tree.children.filter((child) => child.type === 'heading' || kindOf(child)).flatMap((child) => breachesIn(child, false));

/** @param doubted whether it stands inside <Doubt> */
function breachesIn(node: Nodes, doubted: boolean): BreachWithin[] {
  const own = [...componentBreaches(node), ...formulaBreaches(node), ...citationBreaches(node), ...shapeBreaches(node)];
  if (!isParent(node)) return own;
  const within = doubted || nodeName(node) === 'Doubt';
  const inside = node.children.flatMap((child) => refusalOf(child, node, within) ?? breachesIn(child, within));
  return [...own, ...inside];
}

function refusalOf(child: Nodes, parent: Nodes, doubted: boolean): BreachWithin | undefined {
  const line = lineOf(child);
  const allowed = mayHold[nodeName(parent)] ?? [];
  if (isHeadingId(child, parent)) return undefined;
  if (isComment(child))
    return {
      line,
      thing: 'a comment inside a block',
      repair: 'an id stands on the line directly above its block, a heading’s id at its end',
    };
  if (isExpression(child))
    return { line, thing: `code in braces: {${child.value}}`, repair: 'remove it; a brace in the text is written \\{' };
  if (child.type === 'image')
    return { line, thing: 'an image inside a block', repair: 'use <Figure … />, which asks for its alternative text' };
  if (isJsx(child) && !components[nodeName(child)])
    return {
      line,
      thing: `<${nodeName(child)}> is not a component of this edition`,
      repair: `${didYouMean(nodeName(child), Object.keys(components))}remove it`,
    };
  if (nodeName(child) === 'Doubt' && (doubted || child.type === 'mdxJsxFlowElement'))
    return {
      line,
      thing: doubted ? '<Doubt> inside <Doubt>' : '<Doubt> on a line of its own',
      repair: 'write it once, around words of one line',
    };
  if (allowed.includes(nodeName(child))) return undefined;
  return {
    line,
    thing: `${spoken(child)} inside ${spoken(parent)}`,
    repair: 'take it out; content/README.md tells what may stand where',
  };
}

/** Shapes that Markdown reads as something else than their author meant. */
function shapeBreaches(node: Nodes): BreachWithin[] {
  const line = lineOf(node);
  if (node.type === 'list') {
    const { start } = node;
    if (typeof start === 'number' && start !== 1)
      return [
        {
          line,
          thing: `a list that begins with ${start}`,
          repair: `begin it with 1; a sentence that begins with a number is written ${start}\\. …`,
        },
      ];
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return [{ line, thing: 'a check box', repair: 'write the item without [ ]' }];
  if (node.type === 'table') return ragged(node);
  if (node.type === 'paragraph') {
    const [first] = node.children;
    if (first?.type === 'text' && /^\|.*\|/.test(first.value))
      return [{ line, thing: 'a table without its line of dashes', repair: 'write | --- | --- | under its first line' }];
  }
  return [];
}

/** Every row has as many cells as the head. */
function ragged({ children: rows }: Table): BreachWithin[] {
  const width = rows[0]?.children.length;
  return rows
    .filter(({ children }) => children.length !== width)
    .map((row) => ({
      line: lineOf(row),
      thing: `a row of ${row.children.length} cells`,
      repair: `write ${String(width)}, as in the table’s head`,
    }));
}

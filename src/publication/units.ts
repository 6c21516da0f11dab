// Reads the units of a chapter off its tree: sections by their headings, blocks by the id comment directly above each.
// The checker and the Markdown pipeline both read through this one function, so what is checked is what is shown.

import type { Heading, Node, Root, RootContent } from 'mdast';
import { lineOf } from './mdx-tree.ts';
import { idPattern } from './schema.ts';
import { blockComponents, blockKinds, type Kind } from './vocabulary.ts';

export interface BlockNode {
  id: string;
  kind: Kind;
  node: RootContent;
  line: number;
  /** citations given in the id comment: for a block that cannot hold any, such as a bare formula */
  citing: string;
}

export interface SectionNode {
  id: string;
  depth: number;
  heading: Heading;
  line: number;
  blocks: BlockNode[];
}

export interface Fault {
  line: number;
  thing: string;
  repair: string;
}

export interface Units {
  sections: SectionNode[];
  faults: Fault[];
}

const commentPattern = /^\s*\/\*\s*#([^\s[]+)\s*(\[[^]*\])?\s*\*\/\s*$/;

export function readUnits(tree: Root): Units {
  const sections: SectionNode[] = [];
  const faults: Fault[] = [];
  let pending: { id: string; citing: string; node: Node } | undefined;

  const fault = (node: Node, thing: string, repair: string) => faults.push({ line: lineOf(node), thing, repair });
  const dropPending = () => {
    if (pending)
      fault(pending.node, `id "${pending.id}" belongs to no block`, 'put it on the line directly above its block, or remove it');
    pending = undefined;
  };

  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'mdxFlowExpression') {
      dropPending();
      pending = readComment(node.value, node, fault);
      continue;
    }
    if (node.type === 'heading') {
      dropPending();
      sections.push(readHeading(node, fault));
      continue;
    }
    const kind = kindOf(node);
    if (!kind) {
      fault(node, refusal(node), 'write a paragraph, list, quote, table, formula or one of the components');
      pending = undefined;
      continue;
    }
    const section = sections.at(-1);
    if (!section) fault(node, `a ${kind} stands before the first heading`, 'begin the chapter with a heading (## …)');
    if (!pending) fault(node, `a ${kind} has no id`, 'run `npm run ids`, which gives it one in all languages');
    section?.blocks.push({ id: pending?.id ?? '', kind, node, line: lineOf(node), citing: pending?.citing ?? '' });
    pending = undefined;
  }
  dropPending();
  return { sections, faults };
}

type Report = (node: Node, thing: string, repair: string) => void;

function readComment(value: string, node: Node, fault: Report) {
  const match = commentPattern.exec(value);
  if (!match?.[1]) {
    if (/^\s*\/\*/.test(value)) fault(node, `comment "${value.trim()}" is not an id`, 'write {/* #id */}, or remove it');
    else fault(node, `code in braces: {${value.trim()}}`, 'remove it; a brace in the text is written \\{');
    return undefined;
  }
  if (!idPattern.test(match[1]))
    fault(node, `id "${match[1]}" is ill-formed`, 'use small letters, digits and hyphens, a letter first');
  return { id: match[1], citing: match[2] ?? '', node };
}

function readHeading(heading: Heading, fault: Report): SectionNode {
  const section = { id: '', depth: heading.depth, heading, line: lineOf(heading), blocks: [] };
  if (heading.depth === 1)
    fault(heading, 'a heading of the first level', 'the chapter’s title stands in its frontmatter; begin sections with ##');
  if (heading.depth > 3) fault(heading, `a heading of level ${heading.depth}`, 'use ## for a section and ### for a part of it');
  const last = heading.children.at(-1);
  const match = last?.type === 'mdxTextExpression' ? commentPattern.exec(last.value) : null;
  if (!match?.[1]) {
    fault(heading, 'a heading has no id', 'end it with {/* #id */}, the same in every language');
    return section;
  }
  if (!idPattern.test(match[1]))
    fault(heading, `id "${match[1]}" is ill-formed`, 'use small letters, digits and hyphens, a letter first');
  return { ...section, id: match[1] };
}

function kindOf(node: RootContent): Kind | undefined {
  if (node.type === 'mdxJsxFlowElement') return blockComponents[node.name ?? '']?.kind;
  if (node.type === 'paragraph' && node.children.every((child) => child.type === 'image')) return undefined;
  return blockKinds[node.type];
}

function refusal(node: RootContent): string {
  if (node.type === 'mdxJsxFlowElement') return `<${node.name ?? ''}> is not a component of this edition`;
  if (node.type === 'mdxjsEsm') return 'an import or export';
  if (node.type === 'paragraph') return 'an image on its own';
  return `a ${node.type} cannot be cited`;
}

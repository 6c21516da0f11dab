// Reads the units of a chapter off its tree: sections by their headings, blocks by the id comment directly above each.

import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readBracket, type Citation } from '../publication/citation-syntax.ts';
import type { BreachWithin } from '../publication/breach.ts';
import { didYouMean } from '../text/nearest.ts';
import { isComment, lineOf, nodeName } from './mdx-tree.ts';
import { spoken } from './spoken.ts';
import { word } from '../publication/schema.ts';
import { blockKinds, components, type BlockKind } from '../publication/vocabulary.ts';

export interface BlockNode {
  id: string;
  kind: BlockKind;
  node: RootContent;
  line: number;
  /** citations given in the id comment: for a block that cannot hold any, such as a bare formula */
  citing: readonly Citation[];
}

export interface SectionNode {
  id: string;
  depth: number;
  heading: Heading;
  line: number;
  blocks: BlockNode[];
}

export interface Units {
  sections: SectionNode[];
  breaches: UnitBreach[];
}

export interface UnitBreach extends BreachWithin {
  /** a block without an id, which `npm run ids` gives it */
  givenByCommand?: true;
}

/** What stands for an id where the author gave none: a breach, so no such unit is ever shown. */
export const noId = '';

type Report = (node: Nodes, thing: string, repair: string) => void;

export function readUnits(tree: Root): Units {
  const sections: SectionNode[] = [];
  const breaches: UnitBreach[] = [];
  let pending: (Comment & { node: Nodes }) | undefined;

  const report: Report = (node, thing, repair) => breaches.push({ line: lineOf(node), thing, repair });
  const dropPending = () => {
    if (pending)
      report(pending.node, `id "${pending.id}" belongs to no block`, 'put it on the line directly above its block, or remove it');
    pending = undefined;
  };

  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'mdxFlowExpression') {
      dropPending();
      const comment = readComment(node, node.value, report);
      pending = comment && { ...comment, node };
      continue;
    }
    if (node.type === 'heading') {
      dropPending();
      if (node.depth === 3 && sections.length === 0) report(node, 'a part (###) stands before the first section', 'begin with ##');
      sections.push(readHeading(node, report));
      continue;
    }
    const kind = kindOf(node);
    if (!kind) {
      report(node, ...refusal(node));
      // What stands under a dividing line keeps its id.
      if (node.type !== 'thematicBreak') pending = undefined;
      continue;
    }
    const section = sections.at(-1);
    if (!section) report(node, `a ${kind} stands before the first heading`, 'begin the chapter with a heading (## …)');
    if (!pending) {
      const repair = 'run `npm run ids`, which gives it one in all languages';
      breaches.push({
        line: lineOf(node),
        thing: `${kind === 'equation' ? 'an' : 'a'} ${kind} has no id`,
        repair,
        givenByCommand: true,
      });
    }
    section?.blocks.push({ id: pending?.id ?? noId, kind, node, line: lineOf(node), citing: pending?.citing ?? [] });
    pending = undefined;
  }
  dropPending();
  for (const [index, { heading, blocks, depth }] of sections.entries()) {
    const hasParts = (sections[index + 1]?.depth ?? 0) > depth;
    if (blocks.length === 0 && !hasParts)
      report(heading, 'a heading with nothing under it', 'write a block, or remove the heading');
  }
  if (sections.length === 0) report(tree, 'a chapter without a section', 'begin its first section with ## …');
  return { sections, breaches };
}

interface Comment {
  id: string;
  citing: readonly Citation[];
}

const commentPattern = /^\/\*\s*#([^\s[]+)\s*(?:\[([^\]]*)\]\s*)?\*\/$/;

function readComment(node: Nodes, value: string, report: Report): Comment | undefined {
  const [, id, cited] = commentPattern.exec(value.trim()) ?? [];
  if (id === undefined) {
    if (isComment(node)) report(node, `comment "${value.trim()}" is not an id`, 'write {/* #id */}, or remove it');
    else report(node, `code in braces: {${value.trim()}}`, 'remove it; a brace in the text is written \\{');
    return undefined;
  }
  checkForm(id, node, report);
  const { citations, unread } = cited === undefined ? { citations: [], unread: [] } : readBracket(cited);
  for (const part of unread) report(node, `citation "${part}" cannot be read`, 'write {/* #id [@key; @other] */}');
  return { id, citing: citations };
}

function readHeading(heading: Heading, report: Report): SectionNode {
  const section = { depth: heading.depth, heading, line: lineOf(heading), blocks: [] };
  if (heading.depth === 1)
    report(heading, 'a heading of the first level', 'the chapter’s title stands in its frontmatter; begin sections with ##');
  if (heading.depth > 3) report(heading, `a heading of level ${heading.depth}`, 'use ## for a section and ### for a part of it');
  const last = heading.children.at(-1);
  const [, id, cited] = (last?.type === 'mdxTextExpression' && commentPattern.exec(last.value.trim())) || [];
  const words = heading.children.slice(0, id === undefined ? undefined : -1);
  if (
    words
      .map((child) => toString(child))
      .join('')
      .trim() === ''
  )
    report(heading, 'an empty heading', 'write its words');
  if (id === undefined) {
    report(heading, 'a heading has no id', 'end it with {/* #id */}, the same in every language');
    return { ...section, id: noId };
  }
  if (cited !== undefined) report(heading, 'a citation at a heading', 'cite in the blocks under it');
  checkForm(id, heading, report);
  return { ...section, id };
}

function checkForm(id: string, node: Nodes, report: Report): void {
  if (word.test(id)) return;
  const shown = id.length > 80 ? `${id.slice(0, 20)}…` : id;
  report(node, `id "${shown}" is ill-formed`, 'use small letters, digits and hyphens, a letter first, 80 at most');
}

/** undefined for what no chapter may have as a block */
export function kindOf(node: RootContent): BlockKind | undefined {
  if (node.type === 'mdxJsxFlowElement') return components[nodeName(node)]?.kind;
  if (node.type === 'paragraph' && node.children.every((child) => child.type === 'image')) return undefined;
  return blockKinds[node.type];
}

function refusal(node: RootContent): [thing: string, repair: string] {
  if (node.type === 'thematicBreak') return ['a dividing line between blocks', 'remove it: headings part the text'];
  if (node.type === 'paragraph') return ['an image on its own', 'use <Figure … />, which asks for its alternative text'];
  const blocks = 'write a paragraph, list, quote, table, formula or one of the components';
  if (node.type !== 'mdxJsxFlowElement') return [`${spoken(node)} cannot be cited`, blocks];
  const name = nodeName(node);
  if (components[name]) return [`<${name}> on lines of its own`, `write it inside a sentence: words <${name}>…</${name}> words`];
  return [`<${name}> is not a component of this edition`, `${didYouMean(name, Object.keys(components))}${blocks}`];
}

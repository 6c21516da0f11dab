// The syntax tree of a text's MDX: the one that is checked, shown, indexed and cut into passages.

import type { Nodes, Parents, Root } from 'mdast';
import type { MdxFlowExpression, MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression } from 'mdast-util-mdx';
import type {} from 'mdast-util-math';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm).use(remarkMath);

/** @throws VFileMessage with line and reason where the MDX cannot be read */
export const parseMdx = (source: string): Root => parser.parse(source);

export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** Deeper than any author goes, and less deep than a walk through the tree can go. */
const deepest = 60;

/** The line of what stands too deep inside other things; undefined where nothing does. */
export function deepLine(tree: Root): number | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < deepest; depth++) {
    level = level.flatMap((node) => (isParent(node) ? node.children : []));
    if (level.length === 0) return undefined;
  }
  return level[0] && lineOf(level[0]);
}

export const isParent = (node: Nodes): node is Parents => 'children' in node;

export const isJsx = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A component's name, or the type of Markdown's own. */
export const nodeName = (node: Nodes): string => (isJsx(node) ? (node.name ?? fragment) : node.type);

/** What <>…</> is called. */
const fragment = '';

export const isExpression = (node: Nodes): node is MdxFlowExpression | MdxTextExpression =>
  node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';

/** A comment in braces, such as an id. */
export const isComment = (node: Nodes): boolean => isExpression(node) && /^\s*\/\*/.test(node.value);

export const isHeadingId = (node: Nodes, parent: Nodes): boolean =>
  parent.type === 'heading' && parent.children.at(-1) === node && isComment(node);

export interface Attribute {
  /** "{…}" for attributes that are spread from code */
  name: string;
  /** undefined for code, and for a name alone */
  value: string | undefined;
}

export const attributesOf = (node: Nodes): Attribute[] =>
  (isJsx(node) ? node.attributes : []).map((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? { name: attribute.name, value: typeof attribute.value === 'string' ? attribute.value : undefined }
      : { name: '{…}', value: undefined },
  );

/** The text of an attribute of a component; undefined where it has none. */
export const attribute = (node: Nodes, name: string): string | undefined =>
  attributesOf(node).find((candidate) => candidate.name === name)?.value;

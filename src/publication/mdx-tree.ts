// The syntax tree of a text's MDX: the one that is checked, shown, indexed and cut into passages.

import type { Node, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
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

export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

export const isParent = (node: Node): node is Parent => 'children' in node;

export const isJsx = (node: Node): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A component's name, or the type of Markdown's own. */
export const nodeName = (node: Node): string => (isJsx(node) ? (node.name ?? '') : node.type);

/** A comment in braces, such as an id. */
export const isComment = (node: Node): boolean =>
  (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') &&
  'value' in node &&
  /^\s*\/\*/.test(String(node.value));

export const isHeadingId = (node: Node, parent: Node): boolean =>
  parent.type === 'heading' && isParent(parent) && parent.children.at(-1) === node && isComment(node);

export interface Attribute {
  /** "{…}" for attributes that are spread from code */
  name: string;
  /** undefined for code, and for a name alone */
  value: string | undefined;
}

export const attributesOf = (node: Node): Attribute[] =>
  (isJsx(node) ? node.attributes : []).map((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? { name: attribute.name, value: typeof attribute.value === 'string' ? attribute.value : undefined }
      : { name: '{…}', value: undefined },
  );

/** The text of an attribute of a component; undefined where it has none. */
export const attribute = (node: Node, name: string): string | undefined =>
  attributesOf(node).find((candidate) => candidate.name === name)?.value;

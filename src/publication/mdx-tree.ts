// The syntax tree of a chapter's MDX, as the commands read it without building the site.

import type { Node, Parent, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type {} from 'mdast-util-math';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm).use(remarkMath);

/** @throws VFileMessage with line and reason where the MDX cannot be read */
export const parseMdx = (source: string): Root => parser.parse(source) as Root;

export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

export const isParent = (node: Node): node is Parent => 'children' in node;

/** The text of an attribute of a component; undefined where it has none. */
export function attribute(node: Node, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const { attributes } = node as unknown as { attributes: { type: string; name?: string; value?: unknown }[] };
  const value = attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

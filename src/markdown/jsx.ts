// Makes component nodes for the tree: what the pipeline puts into a chapter is drawn by components, not glued from text.

import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

type Attributes = Readonly<Record<string, string | undefined>>;

const attributesOf = (given: Attributes): MdxJsxFlowElement['attributes'] =>
  Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  );

export const flow = (name: string, attributes: Attributes, children: RootContent[] = []): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: attributesOf(attributes),
  children: children as MdxJsxFlowElement['children'],
});

export const inline = (name: string, attributes: Attributes, children: PhrasingContent[] = []): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributesOf(attributes),
  children,
});

export const addAttributes = (element: MdxJsxFlowElement | MdxJsxTextElement, attributes: Attributes): void => {
  element.attributes.push(...attributesOf(attributes));
};

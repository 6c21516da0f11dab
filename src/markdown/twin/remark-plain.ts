// Takes a chapter's tree, as the steps of the site have left it, back to plain Markdown: what only the site shows goes, components
// become words, numbers of sources become notes.

import type { Heading, Html, Link, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import type { Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { absolute, dataUrl } from '../../permalinks/urls.ts';
import { sectionOf, theBlock, theUnit } from '../../permalinks/units.ts';
import { nameOf } from '../../publication/cross-references.ts';
import type { Block } from '../../publication/model.ts';
import { sourceId } from '../../publication/page-ids.ts';
import { attribute, isJsx, isParent, nodeName } from '../../reading/mdx-tree.ts';
import { plainTitle } from '../../text/plain-title.ts';
import { proseOf } from '../chapter-of.ts';
import { unitAt } from '../remark-units.ts';

export function remarkPlain() {
  return (tree: Root, file: VFile): void => {
    const { language } = proseOf(file);
    tree.children = tree.children.flatMap((node) => plainFlow(node, language));
  };
}

/** What stands beside the words, or is of the site alone. */
const left: readonly string[] = ['Mark', 'Sources', 'span'];

function plainFlow(node: RootContent, language: Language): RootContent[] {
  const name = nodeName(node);
  if (left.includes(name)) return [];
  const unit = unitAt(node);
  const block = unit && unit.kind !== 'section' ? unit : undefined;
  const before = block ? [idComment(block)] : [];
  if (name === 'SectionHead') return sectionHead(node as MdxJsxFlowElement, language);
  if (name === 'DataTable') return [dataLink(theBlock(attribute(node, 'id') ?? '', language), language)];
  if (!isJsx(node)) return [...before, plainNode(node, language)];
  const inside = (node.children as RootContent[]).flatMap((child) => plainFlow(child, language));
  return block ? [...before, ...caption(block, attribute(node, 'alt'), language), ...inside] : inside;
}

const idComment = ({ id, ground }: Block): Html => ({ type: 'html', value: `<!-- #${id} (${ground.join(', ')}) -->` });

function sectionHead(node: MdxJsxFlowElement, language: Language): RootContent[] {
  const id = attribute(node, 'id') ?? '';
  const { number, depth } = sectionOf(theUnit(id).chapter.in[language], id);
  const words = (node.children as Paragraph[]).flatMap(({ children }) => children.flatMap((child) => plainInline(child, language)));
  const children: PhrasingContent[] = [{ type: 'text', value: `${number} ` }, ...words];
  return [
    { type: 'html', value: `<!-- #${id} -->` },
    { type: 'heading', depth: depth as Heading['depth'], children },
  ];
}

/** "Table 2. Boats a day", and of a figure what it shows. */
function caption(block: Block, alt: string | undefined, language: Language): Paragraph[] {
  const name = nameOf(block, language);
  const words = block.caption ? ` ${plainTitle(block.caption)}` : '';
  return [
    paragraph({ type: 'strong', children: [{ type: 'text', value: `${name ?? block.mark}.` }] }, { type: 'text', value: words }),
    ...(alt ? [paragraph({ type: 'text', value: plainTitle(alt) })] : []),
  ];
}

const dataLink = ({ figure }: Block, language: Language): Paragraph =>
  paragraph({
    type: 'link',
    url: absolute(dataUrl(figure?.name ?? '')),
    children: [{ type: 'text', value: strings(language).dataFile }],
  });

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

function plainNode<Node extends Nodes>(node: Node, language: Language): Node {
  if (!isParent(node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    isPhrasing(child) ? plainInline(child, language) : left.includes(nodeName(child)) ? [] : [plainNode(child, language)],
  );
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return { ...node, children } as Node;
}

const isPhrasing = (node: Nodes): node is PhrasingContent =>
  ['text', 'link', 'mdxJsxTextElement', 'emphasis', 'strong'].includes(node.type);

function plainInline(node: PhrasingContent, language: Language): PhrasingContent[] {
  if (node.type === 'link') return plainLink(node, language);
  if (node.type === 'mdxJsxTextElement') return plainJsx(node, language);
  return [plainNode(node, language)];
}

function plainJsx(node: MdxJsxTextElement, language: Language): PhrasingContent[] {
  const name = nodeName(node);
  if (left.includes(name)) return [];
  if (name === 'sup') return node.children.flatMap((child) => (child.type === 'link' ? [note(child)] : []));
  const children = node.children.flatMap((child) => plainInline(child, language));
  return name === 'Doubt' ? [...children, { type: 'text', value: ` (${strings(language).doubt})` }] : children;
}

const toSource = `#${sourceId('')}`;

const note = ({ url }: Link): PhrasingContent => {
  const number = url.slice(toSource.length);
  return { type: 'footnoteReference', identifier: number, label: number };
};

/** A work named in words has its note behind them; other links lead to the site. */
function plainLink(link: Link, language: Language): PhrasingContent[] {
  const children = link.children.flatMap((child) => plainInline(child, language));
  if (link.url.startsWith(toSource)) return [...children, note(link)];
  return [{ ...link, url: link.url.startsWith('/') ? absolute(link.url) : link.url, children: children as Link['children'] }];
}

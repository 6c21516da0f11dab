// Gives every section and block its element: id, kind, ground, the number beside it; wraps a section around its heading and blocks.

import type { ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { strings } from '../i18n/strings.ts';
import type { Language } from '../i18n/languages.ts';
import type { Block, ChapterText, Section } from '../publication/model.ts';
import { editionKey } from '../publication/citation-syntax.ts';
import { restsOnKeys, type Figure } from '../publication/figure.ts';
import { titleId } from '../publication/page-ids.ts';
import { readUnits, type BlockNode, type SectionNode } from '../reading/units.ts';
import { blockOf, sectionOf } from '../permalinks/units.ts';
import { chapterOf } from './chapter-of.ts';
import { addAttributes, flow, inline } from './jsx.ts';

export function remarkUnits() {
  return (tree: Root, file: VFile): void => {
    const chapter = chapterOf(file);
    if (!chapter) return;
    visit(tree, { type: 'mdxJsxTextElement', name: 'Doubt' }, (doubt) =>
      addAttributes(doubt as MdxJsxTextElement, { language: chapter.language }),
    );
    tree.children = nest(placed(readUnits(tree).sections, chapter), chapter);
  };
}

interface Placed {
  node: SectionNode;
  section: Section;
}

/**
 * The sections of the tree, each with what was read of it.
 * @throws where the two do not hold the same: then something else would be shown than was checked
 */
function placed(nodes: readonly SectionNode[], chapter: ChapterText): Placed[] {
  const idsOf = (of: readonly { id: string; blocks: readonly { id: string }[] }[]) =>
    of.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]).join(' ');
  if (idsOf(nodes) !== idsOf(chapter.sections)) throw new Error(`${chapter.file} is not the text that was checked`);
  return nodes.map((node) => ({ node, section: sectionOf(chapter, node.id) }));
}

/** Puts the parts of a section inside its element. */
function nest(placed: readonly Placed[], chapter: ChapterText): RootContent[] {
  const top: RootContent[] = [];
  let open: MdxJsxFlowElement | undefined;
  for (const { node, section } of placed) {
    const element = sectionElement(node, section, chapter);
    if (section.depth > 2 && open) open.children.push(element);
    else {
      top.push(element);
      open = element;
    }
  }
  return top;
}

function sectionElement({ heading, blocks }: SectionNode, section: Section, chapter: ChapterText): MdxJsxFlowElement {
  const { language } = chapter;
  const words = heading.children.filter((child) => child.type !== 'mdxTextExpression');
  const last = words.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const { id } = section;
  const head = flow('SectionHead', { id, language }, [{ type: 'paragraph', children: words, data: { hName: 'span' } }]);
  const shown = blocks.map((block) => blockElement(block, blockOf(chapter, block.id), language));
  return flow('section', { class: 'section', id, 'data-unit': 'section', 'aria-labelledby': titleId(id) }, [head, ...shown]);
}

function blockElement({ node, kind }: BlockNode, block: Block, language: Language): RootContent {
  const { id, ground } = block;
  const unit = { id, 'data-unit': kind, 'data-ground': ground.join(' ') };
  const named = { id, language };
  if (node.type === 'paragraph') {
    node.data = { hProperties: { ...unit, class: 'block' } };
    node.children.push({ type: 'text', value: ' ' }, inline('Mark', named));
    return node;
  }
  if (node.type === 'list') {
    node.data = { hProperties: { ...unit, class: 'block' } };
    lastLine(node.children.at(-1)).push({ type: 'text', value: ' ' }, inline('Mark', named));
    return node;
  }
  if (node.type === 'blockquote') {
    node.data = { hProperties: { ...unit, class: 'block' } };
    node.children.push(flow('Mark', named));
    return node;
  }
  const component = node.type === 'mdxJsxFlowElement' ? node : flow(kind === 'table' ? 'Table' : 'Equation', {}, [node]);
  addAttributes(component, named);
  if (block.figure) component.children.push(...sourceLine(block.figure, language), flow('DataTable', named));
  component.children = component.children.map((child) => {
    if (child.type === 'table')
      return flow('div', { class: 'scroll', role: 'region', 'aria-labelledby': titleId(id), tabindex: '0' }, [child]);
    return child.type === 'math' ? flow('div', { class: 'formula' }, [child]) : child;
  }) as typeof component.children;
  component.children.push(flow('Mark', named));
  return component;
}

/** What a figure's data rest on; written as citations, which the next plugin shows as such. */
function sourceLine(figure: Figure, language: Language): Paragraph[] {
  const keys = restsOnKeys(figure).filter((key) => key !== editionKey);
  if (keys.length === 0) return [];
  const value = `${strings(language).source}: [${keys.map((key) => `@${key}`).join('; ')}].`;
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }];
}

function lastLine(item: ListItem | undefined): PhrasingContent[] {
  const last = item?.children.at(-1);
  if (last?.type === 'list') return lastLine(last.children.at(-1));
  if (last?.type === 'paragraph') return last.children;
  const paragraph = { type: 'paragraph' as const, children: [] as PhrasingContent[] };
  item?.children.push(paragraph);
  return paragraph.children;
}

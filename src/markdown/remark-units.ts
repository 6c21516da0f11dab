// The structure of a chapter, which every output needs: each section wrapped around its heading and blocks, each block with its id,
// kind and ground. The steps after it may ask what a node stands for.

import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Block, ChapterText, Section } from '../publication/model.ts';
import { titleId } from '../publication/page-ids.ts';
import { readUnits, type BlockNode, type SectionNode } from '../reading/units.ts';
import { blockOf, sectionOf } from '../permalinks/units.ts';
import { chapterOf } from './chapter-of.ts';
import { addAttributes, flow } from './jsx.ts';

export function remarkUnits() {
  return (tree: Root, file: VFile): void => {
    const chapter = chapterOf(file);
    if (!chapter) return;
    visit(tree, { type: 'mdxJsxTextElement', name: 'Doubt' }, (doubt) =>
      addAttributes(doubt as MdxJsxTextElement, { language: chapter.language }),
    );
    tree.children = nest(readUnits(tree).sections, chapter);
  };
}

/** The block a node is, or the section a heading stands over. */
export const unitAt = (node: Nodes): Block | Section | undefined => units.get(node);

const units = new WeakMap<Nodes, Block | Section>();

/** Puts the parts of a section inside its element. */
function nest(sections: readonly SectionNode[], chapter: ChapterText): RootContent[] {
  assertChecked(sections, chapter);
  const top: RootContent[] = [];
  let open: MdxJsxFlowElement | undefined;
  for (const section of sections) {
    const element = sectionElement(section, chapter);
    if (section.depth > 2 && open) open.children.push(element);
    else {
      top.push(element);
      open = element;
    }
  }
  return top;
}

/** @throws where the tree does not hold what was read: then something else would be shown than was checked */
function assertChecked(sections: readonly SectionNode[], chapter: ChapterText): void {
  const idsOf = (of: readonly { id: string; blocks: readonly { id: string }[] }[]) =>
    of.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]).join(' ');
  if (idsOf(sections) !== idsOf(chapter.sections)) throw new Error(`${chapter.file} is not the text that was checked`);
}

function sectionElement({ id, heading, blocks }: SectionNode, chapter: ChapterText): MdxJsxFlowElement {
  heading.children = heading.children.filter((child) => child.type !== 'mdxTextExpression');
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  heading.data = { hProperties: { id: titleId(id) } };
  units.set(heading, sectionOf(chapter, id));
  const shown = blocks.map((block) => blockElement(block, chapter));
  return flow('section', { class: 'section', id, 'data-unit': 'section', 'aria-labelledby': titleId(id) }, [heading, ...shown]);
}

function blockElement({ id, kind, node }: BlockNode, chapter: ChapterText): RootContent {
  const unit = blockOf(chapter, id);
  if (node.type === 'paragraph' || node.type === 'list' || node.type === 'blockquote') {
    node.data = { hProperties: { id, 'data-unit': kind, 'data-ground': unit.ground.join(' '), class: 'block' } };
    units.set(node, unit);
    return node;
  }
  const component = node.type === 'mdxJsxFlowElement' ? node : flow(kind === 'table' ? 'Table' : 'Equation', {}, [node]);
  addAttributes(component, { id, language: chapter.language });
  units.set(component, unit);
  component.children = component.children.map((child) => {
    if (child.type === 'table')
      return flow('div', { class: 'scroll', role: 'region', 'aria-labelledby': titleId(id), tabindex: '0' }, [child]);
    return child.type === 'math' ? flow('div', { class: 'formula' }, [child]) : child;
  });
  return component;
}

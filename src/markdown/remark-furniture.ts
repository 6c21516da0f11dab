// What only the site needs beside a chapter's words: the number and the ways out of each section, each block's sources and its mark,
// under a figure what its data rest on and the data themselves, and the places where former addresses land.

import type { Heading, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sourcesOf } from '../citation/sources.ts';
import type { Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { restsOnKeys, type Figure } from '../publication/figure.ts';
import { editionKey } from '../publication/citation-syntax.ts';
import { isReasoned } from '../publication/ground.ts';
import { formerPlaces } from '../publication/ledger/former.ts';
import type { Block } from '../publication/model.ts';
import { thePublication } from '../library/publication.ts';
import { theUnit } from '../permalinks/units.ts';
import { chapterOf, proseOf } from './chapter-of.ts';
import { flow, inline } from './jsx.ts';
import { unitAt } from './remark-units.ts';

/** Runs after the units are known, and before the citations, for those of a figure's data are written here. */
export function remarkFurniture() {
  return (tree: Root, file: VFile): void => {
    const { language } = proseOf(file);
    const chapter = chapterOf(file);
    if (chapter) tree.children.unshift(...formerAnchors(chapter.key));
    visit(tree, { type: 'mdxJsxFlowElement', name: 'section' }, (section) => {
      furnish(section as MdxJsxFlowElement, language);
    });
  };
}

function furnish(section: MdxJsxFlowElement, language: Language): void {
  section.children = section.children.flatMap((node) => {
    const unit = unitAt(node);
    if (!unit) return [node];
    if (node.type === 'heading') return [...formerAnchors(unit.id), sectionHead(node, unit.id, language)];
    if (unit.kind === 'section') return [node];
    addFurniture(node, unit, language);
    return [...formerAnchors(unit.id), ...sources(unit, language), node];
  });
}

const sectionHead = ({ children }: Heading, id: string, language: Language): MdxJsxFlowElement =>
  flow('SectionHead', { id, language }, [{ type: 'paragraph', children, data: { hName: 'span' } }]);

function addFurniture(node: RootContent, { id, figure, ground }: Block, language: Language): void {
  const block = { id, language };
  if (node.type === 'paragraph') node.children.push(inline('Mark', block));
  else if (node.type === 'list') lastLine(node.children.at(-1)).push(inline('Mark', block));
  else if (node.type === 'blockquote') node.children.push(flow('Mark', block));
  else if (node.type === 'mdxJsxFlowElement') {
    if (figure) node.children.push(...sourceLine(figure, isReasoned(ground), language), flow('DataTable', block));
    node.children.push(flow('Mark', block));
  }
}

/** They stand before the block, so that they begin where it does. */
const sources = (block: Block, language: Language): MdxJsxFlowElement[] =>
  sourcesOf(block, language).length > 0 ? [flow('Sources', { id: block.id, language })] : [];

/** Where what is gone has its successor, its old address in the chapter lands there. */
function formerAnchors(id: string): MdxJsxFlowElement[] {
  const ids = formerPlaces(thePublication(), theUnit(id).chapter.key).landing.get(id);
  const anchors = ids?.map((former) => flow('span', { id: former }));
  return anchors ? [flow('div', { class: 'former' }, anchors)] : [];
}

/** What a figure's data rest on; written as citations, which a later step shows as such. */
function sourceLine(figure: Figure, reasoned: boolean, language: Language): Paragraph[] {
  const keys = restsOnKeys(figure).filter((key) => key !== editionKey);
  if (keys.length === 0) return [];
  const cited = [...keys, ...(reasoned ? [editionKey] : [])].map((key) => `@${key}`);
  const value = `${strings(language).source}: [${cited.join('; ')}].`;
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }];
}

function lastLine(item: ListItem | undefined): PhrasingContent[] {
  const last = item?.children.at(-1);
  if (last?.type === 'list') return lastLine(last.children.at(-1));
  if (last?.type === 'paragraph') return last.children;
  const paragraph: Paragraph = { type: 'paragraph', children: [] };
  item?.children.push(paragraph);
  return paragraph.children;
}

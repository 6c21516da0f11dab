// One chapter file: its front matter, its tree and its units, with what is wrong in them. Whether it agrees with its counterpart in
// the other language is for the invariants to say.

import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { inFile } from '../publication/breach.ts';
import { editionKey, piecesOf, readBracket, type Citation } from '../publication/citation-syntax.ts';
import { parseData } from './data-file.ts';
import { isParent, lineOf, nodeName } from './mdx-tree.ts';
import { readProseFile, type ProseFile } from './prose-file.ts';
import { chapterSchema, type ChapterData } from '../publication/schema.ts';
import { readUnits, type BlockNode, type SectionNode } from './units.ts';

export interface ChapterFile extends ProseFile {
  /** undefined where it does not fit its schema */
  data: ChapterData | undefined;
  sections: SectionNode[];
}

export function readChapterFile(file: string): ChapterFile {
  const prose = readProseFile(file);
  if (prose.tree && prose.frontmatter === undefined)
    return { ...prose, tree: undefined, data: undefined, sections: [], breaches: [{ file, ...noHead }] };
  const data = prose.frontmatter === undefined ? undefined : parseData(file, prose.frontmatter, chapterSchema);
  const units = prose.tree ? readUnits(prose.tree) : { sections: [], breaches: [] };
  const breaches = [...(data?.breaches ?? []), ...inFile(file, units.breaches), ...prose.breaches];
  return { ...prose, data: data?.value, sections: units.sections, breaches };
}

const noHead = {
  line: 1,
  thing: 'the chapter has no head',
  repair: `begin it with ---, ${Object.keys(chapterSchema.shape).join(', ')}, each on a line, and ---`,
};

/** The heading's words, foreign ones between *stars*. */
export const sectionTitle = ({ heading }: SectionNode): string =>
  heading.children
    .map((child) =>
      child.type === 'emphasis' ? `*${toString(child)}*` : child.type === 'mdxTextExpression' ? '' : toString(child),
    )
    .join('')
    .trim();

/** All citations of a block: in its id comment and in its text. */
export const blockCitations = ({ node, citing }: BlockNode): Citation[] => [...citing, ...citationsWithin(node, false)];

function citationsWithin(node: Nodes, doubted: boolean): Citation[] {
  if (node.type === 'text') {
    const text = node.value;
    return piecesOf(text).flatMap((piece) => {
      if (!('cited' in piece)) return [];
      const line = lineOf(node) + text.slice(0, piece.start).split('\n').length - 1;
      return readBracket(piece.cited).citations.map((citation) => ({
        ...citation,
        line,
        ...(doubted ? { doubted: true as const } : {}),
      }));
    });
  }
  const within = doubted || nodeName(node) === 'Doubt';
  return isParent(node) ? node.children.flatMap((child) => citationsWithin(child, within)) : [];
}

/** How many brackets cite in a block's text; one that names the editors alone is no mark to look up. */
export function marksIn(node: Nodes): number {
  if (node.type === 'text') {
    const cited = piecesOf(node.value).flatMap((piece) => ('cited' in piece ? [readBracket(piece.cited).citations] : []));
    return cited.filter((citations) => citations.some(({ key }) => key !== editionKey)).length;
  }
  return isParent(node) ? node.children.reduce((sum, child) => sum + marksIn(child), 0) : 0;
}

/** How often a block says <Doubt>. */
export const doubtsIn = (node: Nodes): number =>
  (nodeName(node) === 'Doubt' ? 1 : 0) + (isParent(node) ? node.children.reduce((sum, child) => sum + doubtsIn(child), 0) : 0);

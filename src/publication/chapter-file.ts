// One chapter file: its frontmatter, its tree and its units, with what is wrong in them. Whether it agrees with its counterpart in
// the other language is for the invariants to say.

import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Breach } from './breach.ts';
import { citationsIn, type Citation } from './citation-syntax.ts';
import { parseData } from './data-file.ts';
import { isParent, parseMdx } from './mdx-tree.ts';
import { proseFaults } from './prose-faults.ts';
import { chapterSchema, type ChapterData } from './schema.ts';
import { readUnits, type BlockNode, type SectionNode } from './units.ts';
import type { Node } from 'mdast';

export interface ChapterFile {
  file: string;
  data: ChapterData | undefined;
  sections: SectionNode[];
  tree: Root | undefined;
  breaches: Breach[];
}

export function readChapterFile(file: string): ChapterFile {
  const source = readFileSync(file, 'utf8');
  const frontmatter = /^---\n([^]*?)\n---/.exec(source);
  const data = parseData(file, `\n${frontmatter?.[1] ?? ''}`, chapterSchema);
  const breaches = [...data.breaches];
  let tree: Root;
  try {
    tree = parseMdx(source);
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    breaches.push({ file, line, thing: `this is not valid MDX: ${reason ?? String(error)}`, repair: syntaxRepair(reason ?? '') });
    return { file, data: data.value, sections: [], tree: undefined, breaches };
  }
  const { sections, faults } = readUnits(tree);
  breaches.push(...[...faults, ...proseFaults(tree)].map((fault) => ({ file, ...fault })));
  return { file, data: data.value, sections, tree, breaches };
}

/** The heading's words, foreign ones between *stars*. */
export const sectionTitle = ({ heading }: SectionNode): string =>
  heading.children
    .map((child) =>
      child.type === 'emphasis' ? `*${toString(child)}*` : child.type === 'mdxTextExpression' ? '' : toString(child),
    )
    .join('')
    .trim();

/** All citations of a block: in its text and in its id comment. */
export function blockCitations({ node, citing }: BlockNode): Citation[] {
  const found = citationsIn(citing).citations;
  const walk = (inside: Node, doubted: boolean): void => {
    if (inside.type === 'text') {
      const { citations } = citationsIn((inside as Node & { value: string }).value);
      found.push(...citations.map((citation) => (doubted ? { ...citation, doubted: true as const } : citation)));
    }
    const within = doubted || (inside as { name?: string }).name === 'Doubt';
    if (isParent(inside)) for (const child of inside.children) walk(child, within);
  };
  walk(node, false);
  return found;
}

const syntaxRepair = (reason: string): string =>
  /before name|!/.test(reason)
    ? 'write a lone < as "less than" or \\<, and no HTML comments'
    : 'mend the line; a lone { is written \\{';

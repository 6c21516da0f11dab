// Finds the blocks of a chapter that are one in all languages, where some have no id yet.

import { basename } from 'node:path';
import type { Breach } from '../../publication/breach.ts';
import { noId, type BlockNode, type SectionNode } from '../units.ts';

export interface SectionsOf {
  file: string;
  sections: readonly SectionNode[];
}

/** A block in each language. */
export interface Row {
  section: string;
  blocks: BlockNode[];
}

/** @param texts one chapter in every language, the original first, every section with its id */
export function matchBlocks(texts: readonly SectionsOf[]): { rows: Row[]; breaches: Breach[] } {
  const [original, ...others] = texts;
  if (!original) return { rows: [], breaches: [] };
  const unlike = others.flatMap((other) => sectionBreaches(original, other));
  if (unlike.length > 0) return { rows: [], breaches: unlike };

  const rows: Row[] = [];
  const breaches: Breach[] = [];
  for (const [index, { id }] of original.sections.entries()) {
    const sides = texts.flatMap(({ file, sections }) => {
      const section = sections[index];
      return section ? [{ file, section, runs: runsOf(section, sharedIds(texts.map((text) => text.sections[index]))) }] : [];
    });
    const wrong = blockBreaches(sides);
    breaches.push(...wrong);
    if (wrong.length > 0) continue;
    const [first] = sides;
    first?.runs.forEach((run, at) =>
      run.forEach((_block, place) => rows.push({ section: id, blocks: sides.flatMap(({ runs }) => runs[at]?.[place] ?? []) })),
    );
  }
  return { rows, breaches: [...breaches, ...rows.flatMap((row) => rowBreaches(row, texts))] };
}

interface Side {
  file: string;
  section: SectionNode;
  /** its blocks, cut before each that all languages have by its id */
  runs: BlockNode[][];
}

function sharedIds(sections: readonly (SectionNode | undefined)[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...rest] = sections.map((section) => new Set(section?.blocks.map(({ id }) => id)));
  return new Set([...first].filter((id) => id !== noId && rest.every((ids) => ids.has(id))));
}

function runsOf({ blocks }: SectionNode, shared: ReadonlySet<string>): BlockNode[][] {
  const runs: BlockNode[][] = [[]];
  for (const block of blocks) {
    if (shared.has(block.id)) runs.push([]);
    runs.at(-1)?.push(block);
  }
  return runs;
}

function sectionBreaches(original: SectionsOf, { file, sections }: SectionsOf): Breach[] {
  const idsOf = ({ sections: of }: SectionsOf) => of.map(({ id }) => id).join(', ');
  const where = basename(original.file);
  if (sections.length !== original.sections.length) {
    const thing = `${sections.length} sections, in ${where} ${original.sections.length}`;
    return [{ file, thing, repair: 'write the missing section, then run npm run ids again' }];
  }
  if (idsOf({ file, sections }) === idsOf(original)) return [];
  const thing = `the sections are ${idsOf({ file, sections })}, in ${where} ${idsOf(original)}`;
  return [{ file, thing, repair: 'give them the same ids in the same order, then run npm run ids again' }];
}

/** Between the same fixed points every language has as many blocks, of the same kinds. */
function blockBreaches([first, ...others]: readonly Side[]): Breach[] {
  if (!first) return [];
  const shape = ({ runs }: Side) => runs.map((run) => run.map(({ kind }) => kind).join(', ')).join('; ');
  const anchors = ({ runs }: Side) =>
    runs
      .slice(1)
      .map(([block]) => block?.id)
      .join(', ');
  return others.flatMap((side): Breach[] => {
    const { file, section } = side;
    const where = basename(first.file);
    const repair = 'make them the same, then run npm run ids again';
    if (anchors(side) !== anchors(first)) {
      const thing = `section "${section.id}" holds ${anchors(side)} in this order, in ${where} ${anchors(first)}`;
      return [{ file, line: section.line, thing, repair }];
    }
    if (shape(side) === shape(first)) return [];
    const kindsOf = ({ section: { blocks } }: Side) => `${blocks.length} blocks (${blocks.map(({ kind }) => kind).join(', ')})`;
    return [
      { file, line: section.line, thing: `section "${section.id}" holds ${kindsOf(side)}, in ${where} ${kindsOf(first)}`, repair },
    ];
  });
}

/** An id that one language has here may not stand elsewhere in another. */
function rowBreaches({ blocks }: Row, texts: readonly SectionsOf[]): Breach[] {
  const ids = [...new Set(blocks.map(({ id }) => id).filter((id) => id !== noId))];
  const [id, second] = ids;
  if (id === undefined) return [];
  return blocks.flatMap((block, index): Breach[] => {
    const { file = '', sections = [] } = texts[index] ?? {};
    const repair = 'give both the same id, then run npm run ids again';
    if (second !== undefined && block.id === second)
      return [{ file, line: block.line, thing: `a block is "${second}" here and "${id}" in another language`, repair }];
    const elsewhere = block.id === noId && sections.some(({ blocks: own }) => own.some((other) => other.id === id));
    return elsewhere
      ? [{ file, line: block.line, thing: `"${id}" stands at another block here than in another language`, repair }]
      : [];
  });
}

// Gives ids to blocks that have none. Blocks are matched by their place among the blocks of their section, so the languages must
// hold the same number of them, of the same kinds; where they do not, nothing is written and the author is told.

import { basename } from 'node:path';
import type { Breach } from './breach.ts';
import { parseMdx } from './mdx-tree.ts';
import { readUnits, type BlockNode, type SectionNode } from './units.ts';

export interface Text {
  file: string;
  source: string;
}

export interface GivenIds {
  texts: Text[];
  given: string[];
  breaches: Breach[];
}

/** @param texts one chapter in every language, the original first */
export function giveIds(texts: readonly Text[]): GivenIds {
  const read = texts.map(({ source }) => readUnits(parseMdx(source)).sections);
  const breaches = mismatches(texts, read);
  if (breaches.length > 0) return { texts: [...texts], given: [], breaches };

  const [original = []] = read;
  const taken = new Set(read.flat().flatMap((section) => [section.id, ...section.blocks.map(({ id }) => id)]));
  const insertions = texts.map((): { line: number; id: string }[] => []);
  const given: string[] = [];
  original.forEach((section, sectionIndex) => {
    section.blocks.forEach((_block, blockIndex) => {
      const twins = read.map((sections) => sections[sectionIndex]?.blocks[blockIndex]);
      if (twins.every((twin) => twin?.id)) return;
      const id = twins.find((twin) => twin?.id)?.id ?? nextId(section.id, taken);
      taken.add(id);
      given.push(id);
      twins.forEach((twin, index) => {
        if (twin && !twin.id) insertions[index]?.push({ line: twin.line, id });
      });
    });
  });
  return {
    texts: texts.map((text, index) => ({ ...text, source: insert(text.source, insertions[index] ?? []) })),
    given,
    breaches,
  };
}

/** The next number after the highest the section has had, so that no number changes hands. */
function nextId(section: string, taken: ReadonlySet<string>): string {
  const numbers = [...taken].flatMap((id) =>
    id.startsWith(`${section}-`) && /^\d+$/.test(id.slice(section.length + 1)) ? [Number(id.slice(section.length + 1))] : [],
  );
  return `${section}-${Math.max(0, ...numbers) + 1}`;
}

function insert(source: string, insertions: readonly { line: number; id: string }[]): string {
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const lines = source.split(newline);
  for (const { line, id } of [...insertions].sort((a, b) => b.line - a.line)) lines.splice(line - 1, 0, `{/* #${id} */}`);
  return lines.join(newline);
}

function mismatches(texts: readonly Text[], read: readonly SectionNode[][]): Breach[] {
  const [original = [], ...others] = read;
  const [first] = texts;
  return others.flatMap((sections, index) => {
    const file = texts[index + 1]?.file ?? '';
    const where = basename(first?.file ?? '');
    if (sections.length !== original.length) {
      return [
        {
          file,
          thing: `${sections.length} sections, in ${where} ${original.length}`,
          repair: 'write the missing section, then run npm run ids again',
        },
      ];
    }
    return sections.flatMap((section, at): Breach[] => {
      const twin = original[at];
      if (!twin || kindsOf(section.blocks) === kindsOf(twin.blocks)) return [];
      const thing = `section "${section.id}" holds ${section.blocks.length} blocks (${kindsOf(section.blocks)}), in ${where} ${twin.blocks.length} (${kindsOf(twin.blocks)})`;
      return [{ file, line: section.line, thing, repair: 'make them the same, then run npm run ids again' }];
    });
  });
}

const kindsOf = (blocks: readonly BlockNode[]): string => blocks.map(({ kind }) => kind).join(', ');

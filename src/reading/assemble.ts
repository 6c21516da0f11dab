// From the files of a chapter to the chapter as the rest of the house sees it.

import { inEach, type Language } from '../i18n/languages.ts';
import { blockCitations, doubtsIn, marksIn, sectionTitle } from './chapter-file.ts';
import { blockNumber } from '../publication/ledger/block-number.ts';
import type { Citation } from '../publication/citation-syntax.ts';
import { restsOnKeys, type Figure } from '../publication/figure.ts';
import { drawn, groundOf } from '../publication/ground.ts';
import { formOf } from './form.ts';
import { attribute } from './mdx-tree.ts';
import type { Block, Chapter, ChapterText, Section } from '../publication/model.ts';
import { numbersOf, type Numbered } from '../publication/numbering.ts';
import { nameOf } from '../publication/cross-references.ts';
import { plainText, rowsIn } from './plain-text.ts';
import type { ChapterFiles } from './content-folders.ts';
import type { Evidence } from '../publication/evidence-schema.ts';
import type { BlockNode, SectionNode } from './units.ts';

export interface Known {
  evidence: ReadonlyMap<string, Evidence>;
  figures: ReadonlyMap<string, Figure>;
  /** the reference that stands for the study */
  study: string;
}

/** @param files of all chapters, in order: what a place is called in one may be said in another */
export function assemble(files: readonly ChapterFiles[], known: Known): Chapter[] {
  const numbers = inEach((language) => numbersOf(files.map((chapter) => chapter.in[language])));
  return files.map((file) => ({
    key: file.key,
    number: file.number,
    in: inEach((language) => textIn(file, { ...known, language, numbers: numbers[language] })),
  }));
}

function textIn({ key, number, in: texts }: ChapterFiles, here: Here): ChapterText {
  const { language } = here;
  const { file, data, sections } = texts[language];
  return {
    key,
    language,
    number,
    file,
    // Front matter that cannot be read is a breach: such a chapter is checked on, and never shown.
    title: data?.title ?? key,
    slug: data?.slug ?? key,
    summary: data?.summary ?? key,
    sections: sections.map((section) => sectionOf(section, here)),
  };
}

interface Here extends Known {
  language: Language;
  numbers: ReadonlyMap<string, Numbered>;
}

function sectionOf(section: SectionNode, here: Here): Section {
  const { id, depth, line } = section;
  const blocks = section.blocks.map((block) => blockOf(block, id, here));
  const grounds = blocks.map(({ ground }) => drawn(ground).join());
  return {
    id,
    kind: 'section',
    number: numberOf(id, here),
    depth,
    title: sectionTitle(section),
    line,
    blocks: blocks.map((block, index) => ({ ...block, groundShown: grounds[index] !== grounds[index - 1] })),
  };
}

function blockOf(block: BlockNode, section: string, here: Here): Omit<Block, 'groundShown'> {
  const { evidence, figures, study, numbers, language } = here;
  const { id, kind, node, line } = block;
  const name = kind === 'figure' ? attribute(node, 'name') : undefined;
  const figure = name === undefined ? undefined : figures.get(name);
  const caption = attribute(node, 'caption');
  const nameOfPlace = (place: string) => called(numbers.get(place), language);
  const citations = [...blockCitations(block), ...(figure ? restsOnKeys(figure).map(citationOf) : [])];
  return {
    id,
    kind,
    mark: blockNumber(id, section) ?? id,
    line,
    lastLine: node.position?.end.line ?? line,
    text: plainText(node, nameOfPlace),
    rows: rowsIn(node, nameOfPlace),
    said: plainText(node, () => ''),
    citations,
    marks: marksIn(node),
    doubts: doubtsIn(node),
    form: formOf(node),
    ground: groundOf(citations, evidence, study),
    ...(numbers.has(id) ? { number: numberOf(id, here) } : {}),
    ...(caption ? { caption } : {}),
    ...(name === undefined ? {} : { figureName: name }),
    ...(figure ? { figure } : {}),
  };
}

/** Every section is numbered, and so are these blocks. */
function numberOf(id: string, { numbers }: Here): string {
  const numbered = numbers.get(id);
  if (!numbered) throw new Error(`"${id}" has no number`);
  return numbered.number;
}

/** Nothing for a place that is not there, or has no number: a breach tells of it. */
const called = (numbered: Numbered | undefined, language: Language): string => (numbered && nameOf(numbered, language)) ?? '';

const citationOf = (key: string): Citation => ({ key, see: false });

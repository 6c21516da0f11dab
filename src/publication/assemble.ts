// From the files of a chapter to the chapter as the rest of the house sees it.

import type { Language } from '../i18n/languages.ts';
import { blockCitations, doubtsIn, sectionTitle } from './chapter-file.ts';
import type { Citation } from './citation-syntax.ts';
import { restsOnKeys, type Figure } from './figures.ts';
import { groundOf } from './ground.ts';
import { attribute } from './mdx-tree.ts';
import type { Block, Chapter, ChapterText, Section } from './model.ts';
import { numberSections } from './numbering.ts';
import { plainText } from './plain-text.ts';
import type { ChapterFiles } from './content-folders.ts';
import type { Evidence } from './schema.ts';
import type { BlockNode, SectionNode } from './units.ts';

export interface Known {
  evidence: ReadonlyMap<string, Evidence>;
  figures: ReadonlyMap<string, Figure>;
  /** the reference that stands for the study */
  study: string;
}

export function assemble({ key, number, in: files }: ChapterFiles, known: Known): Chapter {
  const text = (language: Language): ChapterText => {
    const { file, data, sections } = files[language];
    const numbers = numberSections(number, sections);
    return {
      key,
      language,
      number,
      file,
      // Front matter that cannot be read is a breach: such a chapter is checked on, and never shown.
      title: data?.title ?? key,
      slug: data?.slug ?? key,
      summary: data?.summary ?? key,
      sections: sections.map((section, index) => sectionOf(section, String(numbers[index]), known)),
    };
  };
  return { key, number, in: { id: text('id'), en: text('en') } };
}

function sectionOf(section: SectionNode, number: string, known: Known): Section {
  const { id, depth, line } = section;
  const blocks = section.blocks.map((block) => blockOf(block, id, known));
  const grounds = blocks.map(({ ground }) => ground.join());
  return {
    id,
    kind: 'section',
    number,
    depth,
    title: sectionTitle(section),
    line,
    blocks: blocks.map((block, index) => ({ ...block, groundShown: grounds[index] !== grounds[index - 1] })),
  };
}

function blockOf(block: BlockNode, section: string, { evidence, figures, study }: Known): Omit<Block, 'groundShown'> {
  const { id, kind, node, line } = block;
  const name = kind === 'figure' ? attribute(node, 'name') : undefined;
  const figure = name === undefined ? undefined : figures.get(name);
  const caption = attribute(node, 'caption');
  const citations = [...blockCitations(block), ...(figure ? restsOnKeys(figure).map(citationOf) : [])];
  return {
    id,
    kind,
    mark: markOf(id, section),
    line,
    text: plainText(node),
    citations,
    doubts: doubtsIn(node),
    ground: groundOf(citations, evidence, study),
    ...(caption ? { caption } : {}),
    ...(name === undefined ? {} : { figureName: name }),
    ...(figure ? { figure } : {}),
  };
}

const citationOf = (key: string): Citation => ({ key, see: false });

/** The number an id ends in after its section's, else the id. */
function markOf(id: string, section: string): string {
  const number = id.startsWith(`${section}-`) ? id.slice(section.length + 1) : '';
  return /^\d+$/.test(number) ? number : id;
}

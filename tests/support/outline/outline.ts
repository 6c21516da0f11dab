// A publication as an outline that a test can change at will, and the publication that it is.

import { inEach, type Language, type Localized } from '../../../src/i18n/languages.ts';
import type { Ledger } from '../../../src/publication/ledger/schema.ts';
import type { Block, Chapter, Publication, Section } from '../../../src/publication/model.ts';
import { smallPublication } from '../site.ts';

export const blockKinds = ['paragraph', 'list', 'quote'] as const;

export interface BlockOutline {
  id: string;
  kind: (typeof blockKinds)[number];
  words: string;
}

export interface SectionOutline {
  id: string;
  title: string;
  blocks: BlockOutline[];
}

export interface ChapterOutline {
  key: string;
  title: string;
  slugs: Localized<string>;
  sections: SectionOutline[];
}

export interface Outline {
  release: string;
  chapters: ChapterOutline[];
}

/** The small publication with the outline’s chapters in the place of its own. */
export function publicationOf({ release, chapters }: Outline, ledger: Ledger): Publication {
  const texts = chapters.map((chapter, at) => chapterOf(chapter, at + 1));
  return { ...(small ??= smallPublication()), release, chapters: chapters.map(({ key }) => key), texts, ledger };
}

let small: Publication | undefined;

const chapterOf = ({ key, title, slugs, sections }: ChapterOutline, number: number): Chapter => ({
  key,
  number,
  in: inEach((language) => ({
    ...{ key, language, number, title: `${title} ${language}`, slug: slugs[language], summary: title },
    file: `${key}/${language}.mdx`,
    sections: sections.map((section) => sectionOf(section, language)),
  })),
});

const sectionOf = ({ id, title, blocks }: SectionOutline, language: string): Section => ({
  ...{ id, kind: 'section', number: '1.1', depth: 2, title: `${title} ${language}`, line: 1 },
  blocks: blocks.map(blockOf),
});

const blockOf = ({ id, kind, words }: BlockOutline): Block => ({
  ...{ id, kind, mark: id, line: 1, text: words, said: words, citations: [], marks: 0, doubts: 0, ground: ['edition'] },
  ...{ groundShown: false, lastLine: 1, rows: [], form: { rows: 0, items: 0, formulas: [], links: [] } },
});

/** The text of a chapter as its author writes it. */
export function sourceOf({ title, slugs, sections }: ChapterOutline, language: Language): string {
  const head = `---\ntitle: ${title} ${language}\nslug: ${slugs[language]}\nsummary: ${title}.\n---`;
  const written = sections.flatMap((section) => [
    `## ${section.title} ${language} {/* #${section.id} */}`,
    ...section.blocks.map(
      ({ id, kind, words }) => `{/* #${id} */}\n${{ paragraph: '', list: '- ', quote: '> ' }[kind]}${words} [@edition].`,
    ),
  ]);
  return `${[head, ...written].join('\n\n')}\n`;
}

// The publication as the rest of the house sees it: plain values, in reading order.

import type { Root } from 'mdast';
import type { Language, Localized } from '../i18n/languages.ts';
import type { Citation } from './citation-syntax.ts';
import type { Figure } from './figure.ts';
import type { Ground } from './ground.ts';
import type { Name, Term } from './entry-schema.ts';
import type { Evidence, Reference } from './evidence-schema.ts';
import type { Hedges } from './reading-schema.ts';
import type { Ledger } from './ledger/schema.ts';
import type { PublicationData } from './schema.ts';
import type { BlockKind } from './vocabulary.ts';
import type { SearchWords } from './words/families-schema.ts';

export interface Publication extends PublicationData {
  /** the content folder it was read from */
  folder: string;
  /** the chapters themselves, in order; `chapters` names their keys */
  texts: Chapter[];
  /** every text of the content as it was checked and is compiled, by the whole path of its file */
  prose: ReadonlyMap<string, Prose>;
  evidence: ReadonlyMap<string, Evidence>;
  references: ReadonlyMap<string, Reference>;
  figures: ReadonlyMap<string, Figure>;
  /** the glossary */
  terms: ReadonlyMap<string, Term>;
  /** what the index holds beside the terms; `names` are those of other languages */
  indexed: ReadonlyMap<string, Name>;
  /** every id ever published */
  ledger: Ledger;
  /** how its chapters are to read; undefined where nothing is said of it */
  reading: Hedges | undefined;
  /** the words as search tells them together; undefined where nothing is said of them */
  searchWords: SearchWords | undefined;
}

/** The MDX of a chapter or of the page about the edition, in one language. */
export interface Prose {
  /** path from the working directory */
  file: string;
  language: Language;
  /** a chapter's blocks are units; those of a page about the edition nobody cites */
  as: 'chapter' | 'page';
  tree: Root;
}

export interface Chapter {
  key: string;
  /** 1 for the first */
  number: number;
  in: Localized<ChapterText>;
}

/** A chapter in one language. */
export interface ChapterText {
  key: string;
  language: Language;
  number: number;
  /** path from the working directory */
  file: string;
  title: string;
  slug: string;
  summary: string;
  /** all sections, parts of sections among them, in reading order */
  sections: Section[];
}

export interface Section {
  id: string;
  kind: 'section';
  /** "4.2"; a part of it "4.2.1" */
  number: string;
  depth: number;
  /** may hold *foreign words* between stars */
  title: string;
  line: number;
  blocks: Block[];
}

export interface Block {
  id: string;
  kind: BlockKind;
  /** what a reader sees beside it: the number its id ends in, else the id */
  mark: string;
  /** a figure's, table's or formula's own: "3", "6.1" */
  number?: string;
  /** what a figure, table or formula is called beside its number */
  caption?: string;
  /** the figure it names, and what that draws where it is known */
  figureName?: string;
  figure?: Figure;
  line: number;
  lastLine: number;
  text: string;
  /** the items of a list, the rows of a table, the signs of a formula, each by itself; a row's cells are parted by points */
  rows: string[];
  /** its text without what other places are called, which are numbers and names that no source has */
  said: string;
  citations: Citation[];
  /** how many brackets cite in its text, [@edition] alone aside */
  marks: number;
  /** how often it says <Doubt> */
  doubts: number;
  form: Form;
  ground: Ground[];
  /** whether the ground's word is shown beside it: at a section's first block and wherever it changes */
  groundShown: boolean;
}

/** What of a block is alike in every language, whatever its words say. */
export interface Form {
  rows: number;
  items: number;
  /** each without its numbers and words, which every language writes in its own way */
  formulas: string[];
  /** where its links lead */
  links: string[];
}

/** @throws for what is no figure, and for one that was not found: the publication is not built then */
export function figureOf({ id, figure }: Block): Figure {
  if (!figure) throw new Error(`"${id}" is no figure`);
  return figure;
}

/** The language the publication was written in; the first it lists. */
export const originalOf = ({ languages: [original] }: Pick<Publication, 'languages'>): Language => original;

/** Its other languages: what a reader of one may switch to. */
export const othersThan = (language: Language, { languages }: Pick<Publication, 'languages'>): Language[] =>
  languages.filter((other) => other !== language);

export const blocksOf = (chapter: ChapterText): Block[] => chapter.sections.flatMap((section) => section.blocks);

export const groundsOf = (blocks: readonly Block[], order: readonly Ground[]): Ground[] =>
  order.filter((ground) => blocks.some((block) => block.ground.includes(ground)));

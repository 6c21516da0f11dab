// What authors do to a publication, at random: each edit changes the outline, and returns what its author has to say of it.

import { inEach } from '../../../src/i18n/languages.ts';
import { nextId } from '../../../src/reading/ids/next-id.ts';
import { blockKinds, type BlockOutline, type ChapterOutline, type Outline, type SectionOutline } from './outline.ts';

/** What an author has to say of an edit. */
export interface Told {
  id: string;
  /** that it is gone, with what it held, and what takes its place; undefined where only a reason is given */
  gone?: { within: string[]; successor: string | undefined };
  /** that it is the same, though of another kind */
  changed?: true;
}

export interface Author {
  /** changed by the edit */
  outline: Outline;
  /** every id that was ever published */
  taken: ReadonlySet<string>;
  /** one of them, at random */
  pick: <T>(from: readonly T[]) => T | undefined;
  /** a word that was never used */
  word: () => string;
}

type Edit = (author: Author) => Told | undefined;

const sectionsOf = ({ chapters }: Outline): SectionOutline[] => chapters.flatMap(({ sections }) => sections);
const blocksOf = (outline: Outline): BlockOutline[] => sectionsOf(outline).flatMap(({ blocks }) => blocks);

function newBlock({ taken, word, pick }: Author, { id, blocks }: SectionOutline, at: number): void {
  const ids = blocks.map((block) => block.id);
  const given = nextId({ section: id, before: ids.slice(0, at), after: ids.slice(at) }, new Set([...taken, ...ids]));
  if (taken.has(given) || ids.includes(given)) throw new Error(`"${given}" was given twice`);
  blocks.splice(at, 0, { id: given, kind: pick(blockKinds) ?? 'paragraph', words: word() });
}

const newSection = (author: Author): SectionOutline => {
  const section: SectionOutline = { id: author.word(), title: author.word(), blocks: [] };
  newBlock(author, section, 0);
  return section;
};

const newChapter = (author: Author): ChapterOutline => ({
  key: author.word(),
  title: author.word(),
  slugs: inEach(() => author.word()),
  sections: [newSection(author), newSection(author)],
});

const without = <T>(list: T[], item: T): number => {
  const at = list.indexOf(item);
  list.splice(at, 1);
  return at;
};

/** A place that is left, for what is gone; now and then none. */
const placeLeft = ({ outline, pick }: Author): string | undefined =>
  pick([undefined, ...blocksOf(outline), ...sectionsOf(outline), ...outline.chapters.map(({ key }) => ({ id: key }))])?.id;

export const edits = {
  reword: ({ outline, pick, word }) => {
    const block = pick(blocksOf(outline));
    if (block) block.words = word();
    return undefined;
  },
  retitle: ({ outline, pick, word }) => {
    const titled = pick([...outline.chapters, ...sectionsOf(outline)]);
    if (titled) titled.title = word();
    return undefined;
  },
  'move a block': ({ outline, pick }) => {
    const from = pick(sectionsOf(outline).filter(({ blocks }) => blocks.length > 1));
    const block = pick(from?.blocks ?? []);
    const to = pick(sectionsOf(outline));
    if (from && block && to) {
      without(from.blocks, block);
      to.blocks.splice(pick([...to.blocks.keys()]) ?? 0, 0, block);
    }
    return undefined;
  },
  'move a section': ({ outline, pick }) => {
    const from = pick(outline.chapters.filter(({ sections }) => sections.length > 1));
    const section = pick(from?.sections ?? []);
    const to = pick(outline.chapters);
    if (from && section && to) {
      without(from.sections, section);
      to.sections.splice(pick([...to.sections.keys()]) ?? 0, 0, section);
    }
    return undefined;
  },
  split: (author) => {
    const section = author.pick(sectionsOf(author.outline).filter(({ blocks }) => blocks.length > 0));
    const at = author.pick([...(section?.blocks.keys() ?? [])]);
    if (section && at !== undefined) newBlock(author, section, at + 1);
    return undefined;
  },
  'put in between': (author) => {
    const section = author.pick(sectionsOf(author.outline));
    if (section) newBlock(author, section, author.pick([...section.blocks.keys(), section.blocks.length]) ?? 0);
    return undefined;
  },
  merge: ({ outline, pick }) => {
    const section = pick(sectionsOf(outline).filter(({ blocks }) => blocks.length > 1));
    const [kept, gone] = section?.blocks ?? [];
    if (!section || !kept || !gone) return undefined;
    kept.words += ` ${gone.words}`;
    without(section.blocks, gone);
    return { id: gone.id, gone: { within: [], successor: kept.id } };
  },
  'delete a block': (author) => {
    const section = author.pick(sectionsOf(author.outline).filter(({ blocks }) => blocks.length > 1));
    const block = author.pick(section?.blocks ?? []);
    if (!section || !block) return undefined;
    without(section.blocks, block);
    return { id: block.id, gone: { within: [], successor: placeLeft(author) } };
  },
  'delete a section': (author) => {
    const chapter = author.pick(author.outline.chapters.filter(({ sections }) => sections.length > 1));
    const section = author.pick(chapter?.sections ?? []);
    if (!chapter || !section) return undefined;
    // What came from elsewhere stays; what has the section’s own numbers goes with it.
    const [own, moved] = [true, false].map((is) => section.blocks.filter(({ id }) => id.startsWith(`${section.id}-`) === is));
    without(chapter.sections, section);
    chapter.sections[0]?.blocks.push(...(moved ?? []));
    return { id: section.id, gone: { within: (own ?? []).map(({ id }) => id), successor: placeLeft(author) } };
  },
  'delete a chapter': (author) => {
    const { chapters } = author.outline;
    const chapter = chapters.length > 2 ? author.pick(chapters) : undefined;
    if (!chapter) return undefined;
    without(chapters, chapter);
    const within = chapter.sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
    return { id: chapter.key, gone: { within, successor: placeLeft(author) } };
  },
  'give a chapter another key': ({ outline, pick, word }) => {
    const chapter = pick(outline.chapters);
    if (!chapter) return undefined;
    const { key } = chapter;
    chapter.key = word();
    return { id: key, gone: { within: [], successor: chapter.key } };
  },
  'change a kind': ({ outline, pick }) => {
    const block = pick(blocksOf(outline));
    const kind = block && pick(blockKinds.filter((other) => other !== block.kind));
    if (!block || !kind) return undefined;
    block.kind = kind;
    return { id: block.id, changed: true };
  },
  'add a chapter': (author) => {
    author.outline.chapters.push(newChapter(author));
    return undefined;
  },
  'reorder chapters': ({ outline: { chapters }, pick }) => {
    const chapter = pick(chapters);
    if (chapter) chapters.splice(without(chapters, chapter) === 0 ? chapters.length : 0, 0, chapter);
    return undefined;
  },
  'change a slug': ({ outline, pick, word }) => {
    const chapter = pick(outline.chapters);
    if (chapter) chapter.slugs = { ...chapter.slugs, id: word() };
    return undefined;
  },
} satisfies Record<string, Edit>;

export type EditName = keyof typeof edits;

export const editNames = Object.keys(edits) as EditName[];

export const firstChapters = (author: Author): ChapterOutline[] => [newChapter(author), newChapter(author), newChapter(author)];

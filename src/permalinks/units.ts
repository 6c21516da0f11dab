// Finds a unit by its id, in any language: what a permalink stands for.

import type { Language } from '../i18n/languages.ts';
import {
  blocksOf,
  originalOf,
  type Block,
  type Chapter,
  type ChapterText,
  type Publication,
  type Section,
} from '../publication/model.ts';
import { oncePer, perPublication } from '../publication/once-per.ts';
import { thePublication } from '../library/publication.ts';

export type Unit =
  | { kind: 'chapter'; id: string; chapter: Chapter }
  | { kind: 'section'; id: string; chapter: Chapter; section: string }
  | { kind: 'block'; id: string; chapter: Chapter; section: string };

/** Every unit in reading order. */
export const allUnits = perPublication((publication): readonly Unit[] =>
  publication.texts.flatMap((chapter): Unit[] => [
    { kind: 'chapter', id: chapter.key, chapter },
    ...chapter.in[originalOf(publication)].sections.flatMap((section): Unit[] => [
      { kind: 'section', id: section.id, chapter, section: section.id },
      ...section.blocks.map((block): Unit => ({ kind: 'block', id: block.id, chapter, section: section.id })),
    ]),
  ]),
);

/** undefined where no unit has the id */
export const unitOf = (publication: Publication, id: string): Unit | undefined => unitsById(publication).get(id);

/** A unit of the publication of this process. @throws where it has none of this id */
export function theUnit(id: string): Unit {
  const unit = unitOf(thePublication(), id);
  if (!unit) throw new Error(`the publication has no "${id}"`);
  return unit;
}

/** A block of the publication of this process. @throws where it has none of this id */
export function theBlock(id: string, language: Language): Block {
  const { chapter } = theUnit(id);
  return blockOf(chapter.in[language], id);
}

/** undefined for a chapter */
export const sectionIn = (unit: Unit, language: Language): Section | undefined =>
  unit.kind === 'chapter' ? undefined : sectionOf(unit.chapter.in[language], unit.section);

/** undefined for what is no block */
export const blockIn = (unit: Unit, language: Language): Block | undefined =>
  unit.kind === 'block' ? blockOf(unit.chapter.in[language], unit.id) : undefined;

/** The sections a unit covers: a section with its parts, a chapter with all; a block's own section with its parts. */
export function sectionsOf(unit: Unit, language: Language): readonly Section[] {
  const text = unit.chapter.in[language];
  const first = sectionIn(unit, language);
  if (!first) return text.sections;
  const start = text.sections.indexOf(first);
  const end = text.sections.findIndex(({ depth }, at) => at > start && depth <= first.depth);
  return text.sections.slice(start, end === -1 ? undefined : end);
}

/** The blocks a unit covers; a block itself. */
export function blocksUnder(unit: Unit, language: Language): readonly Block[] {
  const block = blockIn(unit, language);
  return block ? [block] : sectionsOf(unit, language).flatMap(({ blocks }) => blocks);
}

/** @throws where the chapter has no such section: the languages have the same, or the publication is not built */
export const sectionOf = (text: ChapterText, id: string): Section => known(text, id, inText(text).sections.get(id));

/** @throws where the chapter has no such block */
export const blockOf = (text: ChapterText, id: string): Block => known(text, id, inText(text).blocks.get(id));

const unitsById = perPublication((publication) => new Map(allUnits(publication).map((unit) => [unit.id, unit])));

/** What a chapter's text has, by id. */
const inText = oncePer((text: ChapterText) => ({
  sections: new Map(text.sections.map((section) => [section.id, section])),
  blocks: new Map(blocksOf(text).map((block) => [block.id, block])),
}));

function known<T>({ key, language }: ChapterText, id: string, thing: T | undefined): T {
  if (thing === undefined) throw new Error(`chapter "${key}" has no "${id}" in ${language}`);
  return thing;
}

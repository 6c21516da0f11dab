// Finds a unit by its id, in any language: what a permalink stands for.

import type { Language } from '../i18n/languages.ts';
import type { Block, Chapter, Publication, Section } from '../publication/model.ts';

export type Unit =
  | { kind: 'chapter'; id: string; chapter: Chapter }
  | { kind: 'section'; id: string; chapter: Chapter; section: string }
  | { kind: 'block'; id: string; chapter: Chapter; section: string };

/** Every unit in reading order. */
export function allUnits(publication: Publication): Unit[] {
  const [original] = publication.languages;
  if (!original) return [];
  return publication.texts.flatMap((chapter): Unit[] => [
    { kind: 'chapter', id: chapter.key, chapter },
    ...chapter.in[original].sections.flatMap((section): Unit[] => [
      { kind: 'section', id: section.id, chapter, section: section.id },
      ...section.blocks.map((block): Unit => ({ kind: 'block', id: block.id, chapter, section: section.id })),
    ]),
  ]);
}

export function sectionIn(unit: Unit, language: Language): Section | undefined {
  return unit.kind === 'chapter' ? undefined : unit.chapter.in[language].sections.find(({ id }) => id === unit.section);
}

export function blockIn(unit: Unit, language: Language): Block | undefined {
  return sectionIn(unit, language)?.blocks.find(({ id }) => id === unit.id);
}

/** The sections a unit covers: a section with its parts, a chapter with all; a block's own section. */
export function sectionsOf(unit: Unit, language: Language): Section[] {
  const { sections } = unit.chapter.in[language];
  if (unit.kind === 'chapter') return sections;
  const start = sections.findIndex(({ id }) => id === unit.section);
  const first = sections[start];
  if (!first) return [];
  const rest = sections.slice(start + 1);
  const end = rest.findIndex(({ depth }) => depth <= first.depth);
  return [first, ...(end === -1 ? rest : rest.slice(0, end))];
}

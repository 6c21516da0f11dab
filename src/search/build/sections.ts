// Sections as cards: the heading, then each block with what is searched and shown of it.

import { formatList } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { chapterUrl } from '../../permalinks/urls.ts';
import { drawn } from '../../publication/ground.ts';
import type { Block, Chapter, Publication, Section } from '../../publication/model.ts';
import { nameOf } from '../../publication/cross-references.ts';
import { plainTitle } from '../../text/plain-title.ts';
import type { Part } from '../card.ts';
import type { Card } from './cards.ts';

export const sectionCards = ({ texts }: Publication, language: Language): Card[] =>
  texts.flatMap((chapter, at) => chapter.in[language].sections.map((section) => sectionCard(section, chapter, at, language)));

function sectionCard(section: Section, chapter: Chapter, at: number, language: Language): Card {
  const title = plainTitle(section.title);
  const heading: Part = { url: chapterUrl(chapter, language, section.id), text: title };
  return {
    listed: {
      kind: 'section',
      chapter: at,
      parts: [{ kind: 'section', ground: [] }, ...section.blocks.map(({ kind, ground }) => ({ kind, ground: drawn(ground) }))],
    },
    passage: {
      kind: 'section',
      place: `${chapter.number} ${plainTitle(chapter.in[language].title)} · § ${section.number}`,
      title,
      parts: [heading, ...section.blocks.map((block) => partOf(block, chapter, language))],
    },
    searched: [title, ...section.blocks.map((block) => searchedOf(block, language))].map((text) => [{ text, language }]),
  };
}

function partOf(block: Block, chapter: Chapter, language: Language): Part {
  const t = strings(language);
  const grounds = formatList(
    drawn(block.ground).map((ground) => t.ground[ground]),
    language,
  );
  return {
    url: chapterUrl(chapter, language, block.id),
    text: shownOf(block) || called(block, language),
    mark: block.mark,
    says: `${called(block, language)}, ${grounds}`,
    ground: drawn(block.ground),
  };
}

/** A formula by its name, a table by its caption and its rows, a list by its items; what a figure shows, in words. */
function shownOf({ kind, caption, rows, text }: Block): string {
  if (kind === 'equation') return [caption, ...rows].filter(Boolean).join('\n').replaceAll('_', '');
  if (rows.length > 0) return [caption, ...rows].filter(Boolean).join('\n');
  return caption && text.startsWith(`${plainTitle(caption)}. `)
    ? `${plainTitle(caption)}\n${text.slice(caption.length + 2)}`
    : text;
}

/** A formula's signs are no words; one without a caption has its number. */
const searchedOf = (block: Block, language: Language): string =>
  block.kind === 'equation' ? shownOf(block) || called(block, language) : block.text;

const called = (block: Block, language: Language): string => nameOf(block, language) ?? strings(language).kind[block.kind];

// What a place is called where the text refers to it without words of its own, `[](#ice-2)`: "Figure 3", "Formula (6.1)", "Section 4.2".

import type { Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { Block, Publication, Section } from './model.ts';

/** undefined for what has no number of its own: a paragraph, a list, a quotation */
export function nameOf(unit: Section | Block, language: Language): string | undefined {
  const { called } = strings(language);
  if (unit.kind === 'section') return called.section(unit.number);
  if (unit.kind === 'figure' || unit.kind === 'table' || unit.kind === 'equation') return called[unit.kind](unit.label ?? '');
  return undefined;
}

/** Stands in a block's text for the name of a place until everything is numbered. */
export const nameless = (url: string): string => `{${url}}`;

/** The text without what stands for such a name: an id is no word of it. */
export const withoutNameless = (text: string): string => text.replace(/\{#[^}]*\}/g, '');

/** Puts the names into the texts of all blocks. */
export function nameReferences(publication: Publication): void {
  for (const language of publication.languages) {
    const sections = publication.texts.flatMap((chapter) => chapter.in[language].sections);
    const units = new Map(sections.flatMap((section) => [section, ...section.blocks]).map((unit) => [unit.id, unit]));
    for (const block of sections.flatMap(({ blocks }) => blocks)) {
      block.text = block.text.replace(/\{#([a-z][a-z0-9-]*)\}/g, (_, id: string) => {
        const unit = units.get(id);
        return (unit && nameOf(unit, language)) ?? '';
      });
    }
  }
}

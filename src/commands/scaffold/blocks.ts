// A new block at the end of a section, in every language, with the next id of the section.

import type { Language } from '../../i18n/languages.ts';
import { formatBreach } from '../../publication/breach.ts';
import { giveIds, idsMentioned } from '../../reading/ids/give-ids.ts';
import { parseMdx } from '../../reading/mdx-tree.ts';
import { readUnits } from '../../reading/units.ts';
import { closest } from '../../text/nearest.ts';
import type { Content } from './content.ts';
import { Refusal } from './refusal.ts';

/** @param written the block in a language @returns what was done, file by file */
export function addBlock(content: Content, section: string, written: (language: Language) => string): string[] {
  const { languages, chapters } = content.publication;
  const key = chapters.find((chapter) => languages.every((language) => ends(content.read(fileOf(chapter, language)), section)));
  if (key === undefined) throw new Refusal(noSection(content, section));
  const texts = languages.map((language) => {
    const source = content.read(fileOf(key, language));
    return { file: fileOf(key, language), source: inserted(source, section, written(language)) };
  });
  const held = chapters.flatMap((chapter) =>
    languages.flatMap((language) => idsMentioned(content.read(fileOf(chapter, language)))),
  );
  const { texts: withIds, given, breaches } = giveIds(texts, held);
  if (breaches.length > 0) throw new Refusal(['Mend the chapter first.', ...breaches.map(formatBreach)].join('\n'));
  for (const { file, source } of withIds) content.write(file, source);
  return texts.map(({ file }) => `${file} (${given.join(', ')}, at the end of "${section}")`);
}

function noSection(content: Content, wanted: string): string {
  const { languages, chapters } = content.publication;
  const sectionsOf = (chapter: string): string[] =>
    languages
      .slice(0, 1)
      .flatMap((original) => readable(content.read(fileOf(chapter, original))).sections.flatMap(({ id }) => id ?? []));
  if (chapters.includes(wanted)) return `"${wanted}" is a chapter: name one of its sections, ${sectionsOf(wanted).join(', ')}.`;
  const near = closest(wanted, chapters.flatMap(sectionsOf));
  return `No chapter has the section "${wanted}" in every language${near === undefined ? '.' : `: did you mean "${near}"?`}`;
}

const fileOf = (chapter: string, language: Language): string => `chapters/${chapter}/${language}.mdx`;

function inserted(source: string, section: string, block: string): string {
  const end = ends(source, section);
  const lines = source.split('\n');
  const [before, after] = [lines.slice(0, end), lines.slice(end)].map((part) => part.join('\n'));
  return `${before?.trimEnd()}\n\n${block}\n${after?.trim() ? `\n${after}` : ''}`;
}

/** How many lines stand before what follows the section's own blocks; undefined where there is no such section. */
function ends(source: string, id: string): number | undefined {
  const { sections } = readable(source);
  const index = sections.findIndex((section) => section.id === id);
  return index === -1 ? undefined : (sections[index + 1]?.line ?? Number.MAX_SAFE_INTEGER) - 1;
}

function readable(source: string): Pick<ReturnType<typeof readUnits>, 'sections'> {
  try {
    return readUnits(parseMdx(source));
  } catch {
    return { sections: [] };
  }
}

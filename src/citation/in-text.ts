// What a citation shows inside the text, and in the margin beside it.

import { strings } from '../i18n/strings.ts';
import type { Language } from '../i18n/languages.ts';
import { editionKey, type Citation } from '../publication/citation-syntax.ts';
import { thePublication } from '../publication/publication.ts';
import { bibliographyEntry, shortCitation } from './engine.ts';

export interface Cited {
  /** key of the reference, whether the text cites it or evidence from it */
  reference: string;
  label: string;
  /** "see" */
  before?: string;
}

/** The works behind a bracket, each once; the editors' own reasoning names no work. */
export function inText(citations: readonly Citation[], language: Language): Cited[] {
  const t = strings(language);
  const cited = new Map<string, Cited>();
  for (const { key, locator, see } of citations) {
    if (key === editionKey) continue;
    const reference = referenceOf(key);
    const name = reference === thePublication().study ? t.abstractSource : shortCitation(reference, language);
    const label = locator ? `${name}, ${locatorIn(locator.value, language)}` : name;
    if (!cited.has(reference) || locator) cited.set(reference, { reference, label, ...(see ? { before: t.see } : {}) });
  }
  return [...cited.values()];
}

/** The reference a key stands for: its own, or the source of the evidence. */
export const referenceOf = (key: string): string => thePublication().evidence.get(key)?.source ?? key;

/** Pages are counted in the page's language: "hlm. 5". */
const locatorIn = (locator: string, language: Language): string =>
  locator.replace(/^(pp?\.|hlm\.)\s*/, `${strings(language).page} `);

const marginLength = 100;

/** The work as plain text, short enough for the margin. */
export function marginNote(reference: string, language: Language): string | undefined {
  const entry = bibliographyEntry(reference, language);
  if (!entry || reference === thePublication().study) return undefined;
  const text = entry
    .replace(/<[^>]+>/g, '')
    .replace(/&#38;|&amp;/g, '&')
    .replace(/(?:(?:Diambil|Retrieved)[^.]*?)?https?:\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= marginLength ? text : `${text.slice(0, text.lastIndexOf(' ', marginLength))} …`;
}

// A line of the publication's own words as HTML: *foreign words* in italics, names in their language and whole.

import { registry, type Language } from '../i18n/languages.ts';
import { escapeHtml } from './escape-html.ts';
import { heldTogether } from './held-together.ts';

/**
 * @param text plain, foreign words between *stars*
 * @param pattern of what must not break: see held-together.ts
 */
export function inlineHtml(text: string, language: Language, pattern: RegExp): string {
  const { foreign } = registry[language];
  const lang = foreign === undefined ? '' : ` lang="${foreign}"`;
  return text
    .split('*')
    .map((words, index) => (index % 2 === 1 ? `<i${lang}>${wordsHtml(words, pattern)}</i>` : wordsHtml(words, pattern)))
    .join('');
}

const wordsHtml = (words: string, pattern: RegExp): string =>
  heldTogether(words, pattern)
    .map(({ text, held, lang }) =>
      held ? `<span ${lang ? `lang="${lang}"` : 'class="held"'}>${escapeHtml(text)}</span>` : escapeHtml(text),
    )
    .join('');

// A line of the publication's own words as HTML: *foreign words* in italics, names in their language and whole.

import { other, type Language } from '../i18n/languages.ts';
import { heldTogether } from './held-together.ts';

/** @param text plain, foreign words between *stars* */
export function inlineHtml(text: string, language: Language): string {
  // In Indonesian text the foreign words are English ones; in English text their language is not told.
  const lang = language === 'id' ? ` lang="${other(language)}"` : '';
  return text
    .split('*')
    .map((words, index) => (index % 2 === 1 ? `<i${lang}>${wordsHtml(words)}</i>` : wordsHtml(words)))
    .join('');
}

const wordsHtml = (words: string): string =>
  heldTogether(words)
    .map(({ text, held, lang }) =>
      held ? `<span ${lang ? `lang="${lang}"` : 'class="held"'}>${escapeHtml(text)}</span>` : escapeHtml(text),
    )
    .join('');

export const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

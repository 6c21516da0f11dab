// A block's text in a language, as the page behind its permalink has it.

import type { Language } from '../../../i18n/languages.ts';

/** @throws where the page has no such text */
export function blockText(page: Document, id: string, language: Language): Element[] {
  const parts = [...page.querySelectorAll(`[data-row="${id}"] :is(.drawn, .side)[lang="${language}"]`)];
  if (parts.length === 0) throw new Error(`no "${id}" in ${language}`);
  return parts.flatMap((part) => {
    const copy = document.importNode(part, true);
    for (const furniture of copy.querySelectorAll('[data-furniture], .rests-on')) furniture.remove();
    for (const named of copy.querySelectorAll('[id]')) if (document.getElementById(named.id)) named.removeAttribute('id');
    for (const folded of copy.querySelectorAll('details')) folded.open = true;
    return [...copy.children];
  });
}

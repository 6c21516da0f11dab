// Words to quote as elements that may stand anywhere: without furniture, links and marks of their chapter.

import type { Language } from '../../../i18n/languages.ts';
import { withoutFurniture, type Part } from './selected-parts.ts';

/** What is selected, a paragraph or a list a block. @param numbers whether the numbers of sources stay, in brackets */
export const quotedParts = (parts: readonly Part[], numbers: boolean): HTMLElement[] =>
  parts.map(({ block, range }) => {
    const words = range.cloneContents();
    return plain(wrapped(block.matches('p') || words.querySelector('li') ? block.localName : 'div', words), numbers);
  });

/** Whole blocks in a language. @param page has their rows */
export const quotedRows = (page: Document, ids: readonly string[], language: Language, numbers: boolean): HTMLElement[] =>
  ids.flatMap((id) =>
    [...page.querySelectorAll(`[data-row="${id}"] .side[lang="${language}"] > :not(.rests-on, .own-table)`)].map((words) =>
      plain(document.importNode(words, true) as HTMLElement, numbers),
    ),
  );

function wrapped(name: string, words: DocumentFragment): HTMLElement {
  const block = document.createElement(name);
  block.append(words);
  return block;
}

/** A sign is a letter; more than that is as its author wrote it, in TeX. */
function formulaWords(formula: Element): string {
  const tex = formula.querySelector('annotation')?.textContent.trim() ?? formula.textContent;
  return /^[\p{L}\p{N}]+$/u.test(tex) ? tex : `$${tex}$`;
}

function plain(words: HTMLElement, numbers: boolean): HTMLElement {
  withoutFurniture(words, numbers);
  for (const picture of words.querySelectorAll('.picture')) picture.remove();
  for (const formula of words.querySelectorAll('math')) formula.replaceWith(formulaWords(formula));
  for (const source of words.querySelectorAll('[data-furniture="source"]')) source.textContent = `[${source.textContent.trim()}]`;
  for (const link of words.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const part of [words, ...words.querySelectorAll('*')])
    for (const { name } of [...part.attributes]) if (name !== 'lang' && name !== 'dir') part.removeAttribute(name);
  return words;
}

// Takes the blocks out of a rendered chapter, so that each can stand on a page of its own.

import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { Language } from '../i18n/languages.ts';
import type { Furniture } from '../publication/furniture.ts';
import type { Chapter, ChapterText } from '../publication/model.ts';
import { idIn, sourceId } from '../publication/page-ids.ts';
import { partedBlock } from './drawn-once.ts';
import { chapterUrl } from './urls.ts';

/** A block in one language, as HTML. */
export interface Passage {
  /** what stands once where all languages do */
  drawn: string | undefined;
  words: string;
}

/**
 * A chapter's blocks by id, without their marks; ids within carry the language, so that all languages can stand on one page.
 * @param render gives the chapter's HTML; asked once, whichever pages show its passages
 */
export function passagesOf(chapter: Chapter, language: Language, render: () => Promise<string>): Promise<Passages> {
  const text = chapter.in[language];
  const known = held.get(text);
  if (known) return known;
  const passages = render().then((html) => passagesIn(html, chapter, language));
  held.set(text, passages);
  return passages;
}

/** What was read anew has nothing of the old one's. */
const held = new WeakMap<ChapterText, Promise<Passages>>();

function passagesIn(html: string, chapter: Chapter, language: Language): Passages {
  const passages = new Map<string, Passage>();
  visit(fromHtml(html, { fragment: true }), 'element', (node) => {
    const { id, dataUnit } = node.properties;
    if (typeof id !== 'string' || typeof dataUnit !== 'string' || dataUnit === 'section') return undefined;
    const { drawn, words } = partedBlock(standingAlone(node, chapter, language), dataUnit);
    passages.set(id, { drawn: drawn && toHtml(drawn), words: toHtml(words) });
    return SKIP;
  });
  return passages;
}

/** What the page of a passage has of its own, beside it. */
const ownFurniture: Furniture = 'mark';
const referring: readonly string[] = ['href', 'ariaLabelledBy', 'ariaDescribedBy', 'clipPath'];

/** Changes the block: it is taken out of its chapter for good. */
function standingAlone(block: Element, chapter: Chapter, language: Language): Element {
  Object.assign(block.properties, { id: undefined, dataUnit: undefined, dataGround: undefined });
  visit(block, 'element', (node, index, parent) => {
    if (node.properties.dataFurniture === ownFurniture && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    if (typeof node.properties.id === 'string') node.properties.id = idIn(language, node.properties.id);
    for (const property of referring) {
      const value = node.properties[property];
      if (typeof value === 'string') node.properties[property] = readdress(value, chapter, language);
      else if (Array.isArray(value)) node.properties[property] = value.map((id) => idIn(language, String(id)));
    }
    return undefined;
  });
  return block;
}

const toSource = `#${sourceId('')}`;

function readdress(value: string, chapter: Chapter, language: Language): string {
  // The numbers are those of the chapter's list.
  if (value.startsWith(toSource)) return chapterUrl(chapter, language, value.slice(1));
  if (value.startsWith('#')) return `#${idIn(language, value.slice(1))}`;
  return value.startsWith('url(#') ? value.replace('url(#', `url(#${idIn(language, '')}`) : value;
}

export type Passages = ReadonlyMap<string, Passage>;

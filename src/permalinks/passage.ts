// Takes the blocks out of a rendered chapter, so that each can stand on a page of its own.

import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { Language } from '../i18n/languages.ts';
import type { Furniture } from '../publication/furniture.ts';
import { idIn, referenceId } from '../publication/page-ids.ts';
import { referenceUrl } from './urls.ts';

/**
 * The HTML of a chapter's blocks by id, without their marks; ids within carry the language, so that all
 * languages can stand on one page.
 * @param render gives the chapter's HTML; asked once while pages of the chapter are written
 */
export function passagesOf(chapter: string, language: Language, render: () => Promise<string>): Promise<Passages> {
  const known = held.get(language);
  if (known?.chapter === chapter) return known.passages;
  const passages = render().then((html) => passagesIn(html, language));
  held.set(language, { chapter, passages });
  return passages;
}

/** The chapter being written, and no other: permalink pages come in reading order, one after another. */
const held = new Map<Language, { chapter: string; passages: Promise<Passages> }>();

function passagesIn(html: string, language: Language): Passages {
  const passages = new Map<string, string>();
  visit(fromHtml(html, { fragment: true }), 'element', (node) => {
    const { id, dataUnit } = node.properties;
    if (typeof id !== 'string' || !dataUnit || dataUnit === 'section') return undefined;
    passages.set(id, passageHtml(node, language));
    return SKIP;
  });
  return passages;
}

/** What the page of a passage has of its own, beside it. */
const ownFurniture: Furniture = 'mark';
const referring: readonly string[] = ['href', 'ariaLabelledBy', 'ariaDescribedBy', 'clipPath'];

/** Changes the block: it is taken out of its chapter for good. */
function passageHtml(block: Element, language: Language): string {
  Object.assign(block.properties, { id: undefined, dataUnit: undefined, dataGround: undefined });
  visit(block, 'element', (node, index, parent) => {
    if (node.properties.dataFurniture === ownFurniture && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    if (typeof node.properties.id === 'string') node.properties.id = idIn(language, node.properties.id);
    delete node.properties.dataSource;
    for (const property of referring) {
      const value = node.properties[property];
      if (typeof value === 'string') node.properties[property] = readdress(value, language);
      else if (Array.isArray(value)) node.properties[property] = value.map((id) => idIn(language, String(id)));
    }
    return undefined;
  });
  return toHtml(block);
}

const toReference = `#${referenceId('')}`;

function readdress(value: string, language: Language): string {
  if (value.startsWith(toReference)) return referenceUrl(value.slice(toReference.length), language);
  if (value.startsWith('#')) return `#${idIn(language, value.slice(1))}`;
  return value.startsWith('url(#') ? value.replace('url(#', `url(#${idIn(language, '')}`) : value;
}

type Passages = ReadonlyMap<string, string>;

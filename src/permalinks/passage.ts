// Takes one block out of a rendered chapter, so that it can stand on a page of its own.

import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Language } from '../i18n/languages.ts';
import { referenceUrl } from './urls.ts';

const trees = new Map<string, Promise<ReadonlyMap<string, Element>>>();

/**
 * The blocks of a chapter by id.
 * @param render gives the chapter's HTML; asked once a chapter and language
 */
export function renderedBlocks(
  chapter: string,
  language: Language,
  render: () => Promise<string>,
): Promise<ReadonlyMap<string, Element>> {
  const key = `${chapter}/${language}`;
  const known = trees.get(key) ?? render().then((html) => blocksById(fromHtml(html, { fragment: true })));
  trees.set(key, known);
  return known;
}

function blocksById(tree: Root): ReadonlyMap<string, Element> {
  const blocks = new Map<string, Element>();
  visit(tree, 'element', (node) => {
    const { id, dataUnit } = node.properties;
    if (typeof id === 'string' && dataUnit && dataUnit !== 'section') blocks.set(id, node);
  });
  return blocks;
}

const furniture = ['mark', 'mark-ground'];
const referring: readonly string[] = ['href', 'ariaLabelledBy', 'ariaDescribedBy', 'clipPath'];

/** The block without its number and its unit's marks; ids within it carry the language, so that both languages can stand on one page. */
export function passageHtml(block: Element, language: Language): string {
  const copy = structuredClone(block);
  Object.assign(copy.properties, { id: undefined, dataUnit: undefined, dataGround: undefined });
  const own = (id: string) => `${language}-${id}`;
  visit(copy, 'element', (node, index, parent) => {
    const classes = node.properties.className;
    if (Array.isArray(classes) && classes.some((name) => furniture.includes(String(name))) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    if (typeof node.properties.id === 'string') node.properties.id = own(node.properties.id);
    delete node.properties.dataSource;
    for (const property of referring) {
      const value = node.properties[property];
      if (typeof value === 'string') node.properties[property] = readdress(value, language, own);
      else if (Array.isArray(value)) node.properties[property] = value.map((id) => own(String(id)));
    }
    return undefined;
  });
  return toHtml(copy);
}

function readdress(value: string, language: Language, own: (id: string) => string): string {
  if (value.startsWith('#ref-')) return referenceUrl(value.slice('#ref-'.length), language);
  if (value.startsWith('#')) return `#${own(value.slice(1))}`;
  return value.startsWith('url(#') ? value.replace('url(#', `url(#${own('')}`) : value;
}

// Where all languages stand together, a figure, a table or a formula stands once: it is parted from the words that each has of it.

import type { Element, ElementContent } from 'hast';
import type { Furniture } from '../publication/furniture.ts';
import { components } from '../publication/vocabulary.ts';

export interface Parted {
  /** the picture with its data, the table, the formula with its number; undefined for what is words alone */
  drawn: Element | undefined;
  words: Element;
}

/** @param block the element of a rendered block */
export function partedBlock(block: Element, kind: string): Parted {
  if (!Object.values(components).some((component) => component.kind === kind)) return { drawn: undefined, words: block };
  const drawn: Element[] = [];
  const words = wordsOf(block, drawn);
  return {
    drawn: { ...block, tagName: 'div', children: drawn },
    words: { ...words, tagName: 'div', properties: { className: ['words'] } },
  };
}

/** The element without what is drawn in it, which is gathered. */
function wordsOf(element: Element, drawn: Element[]): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (isDrawn(child)) {
      drawn.push(child);
      return [];
    }
    // A caption alone, away from its figure.
    if (child.tagName === 'figcaption')
      return [{ ...wordsOf(child, drawn), tagName: 'div', properties: { ...child.properties, className: ['caption'] } }];
    return [child];
  });
  return { ...element, children };
}

const data: Furniture = 'data';
const drawnClasses: readonly unknown[] = ['picture', 'scroll', 'formula', 'number'];

const isDrawn = ({ properties: { className, dataFurniture } }: Element): boolean =>
  dataFurniture === data || [className].flat().some((name) => drawnClasses.includes(name));

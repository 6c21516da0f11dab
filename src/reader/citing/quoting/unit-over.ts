// What a quotation cites: the block its words stand in, a run of blocks of one section, else the section or chapter that has them all.

import type { Ends } from '../runs/words.ts';
import type { Part } from './selected-parts.ts';

export interface Quoted {
  /** the permalink: of a run, that of its first block */
  href: string;
  run?: Pick<Ends, 'first' | 'last' | 'marks'>;
  /** the chapter in all languages */
  beside: string;
}

export function unitOver(parts: readonly Part[]): Quoted {
  const blocks = parts.map(({ block }) => block);
  const [first, last] = [blocks[0], blocks.at(-1)];
  const section = first?.closest<HTMLElement>('[data-unit="section"]');
  if (!first || !last || !section) throw new Error('nothing is quoted');
  const beside = linkIn(section, '.section-head .tools li:nth-child(2) a').href.replace(/#.*/, '');
  const href = (block: Element) => linkIn(block, 'a.mark').href;
  if (first === last) return { href: href(first), beside };
  if (blocks.every((block) => block.closest('[data-unit="section"]') === section)) {
    const marks = [first, last].map((block) => linkIn(block, 'a.mark').textContent.trim()) as [string, string];
    return { href: href(first), run: { first: first.id, last: last.id, marks }, beside };
  }
  return { href: linkIn(around(section, last), ':is(.section-head, .page-header) .tools a').href, beside };
}

/** The least section around one that has another place too; else the chapter. */
function around(section: Element, place: Element): Element {
  if (section.contains(place)) return section;
  const outer = section.parentElement?.closest('[data-unit="section"], [data-chapter]');
  if (!outer) throw new Error('a section outside a chapter');
  return around(outer, place);
}

function linkIn(within: Element, selector: string): HTMLAnchorElement {
  const link = within.querySelector<HTMLAnchorElement>(selector);
  if (!link) throw new Error(`no ${selector}`);
  return link;
}

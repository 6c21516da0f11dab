// Sources as their chapter lists them: whole, with what was seen of each and where the block cites it.

import type { Strings } from '../../i18n/id.ts';
import { element } from '../element.ts';
import { copyOf, placeAt } from './page-at.ts';

/** The work behind a number or a name, by itself. */
export const source = async (link: HTMLAnchorElement): Promise<Node[]> => [listOf([await item(link.href, unitOf(link).id)])];

/**
 * All the works of a block, with the one that was asked for marked.
 * @param link a number or name of a source, or how many there are
 */
export async function blockSources(link: HTMLAnchorElement, t: Strings): Promise<{ name: string; content: Node[] }> {
  // On a page of all languages the row has the block's id and ground, and each side its own words.
  const words = link.closest('.block, .side');
  const unit = unitOf(link);
  if (!words) throw new Error('a source outside a block');
  const links = [...words.querySelectorAll<HTMLAnchorElement>('[data-furniture="source"] a, a.citation')];
  const addresses = [...new Set(links.map(({ href }) => href))];
  const items = await Promise.all(addresses.map((address) => item(address, unit.id)));
  items[addresses.indexOf(link.href)]?.classList.toggle('asked', !link.matches('.count'));
  const reasoned = unit.dataset.ground?.endsWith(' edition');
  const mark = unit.querySelector('.mark')?.textContent.trim();
  return {
    name: t.sourcesOfBlock(`¶ ${mark}`),
    content: [listOf(items), ...(reasoned ? [element('p', { className: 'reasoning' }, t.andReasoning)] : [])],
  };
}

function unitOf(link: Element): HTMLElement {
  const unit = link.closest<HTMLElement>('[data-ground]');
  if (!unit) throw new Error('a source outside a block');
  return unit;
}

const listOf = (items: readonly HTMLElement[]) =>
  element('ol', { className: 'references numbered' }, ...items.toSorted((one, other) => numberOf(one) - numberOf(other)));

/** The study's letter comes first. */
const numberOf = (item: HTMLElement): number => Number(item.querySelector('b')?.textContent) || 0;

/** A work of the list, without where else it is used. */
async function item(address: string, block: string): Promise<HTMLElement> {
  const copy = copyOf(await placeAt(address));
  const cited = copy.querySelector(`.uses a[href$="#${block}"] + .at`);
  copy.querySelector('.uses')?.replaceWith(cited ? cited.textContent : '');
  return copy;
}

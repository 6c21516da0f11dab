// The language switch keeps what is being read in view: the same unit or entry by its id, else the same paragraph by its order. On a
// page with a translation it keeps the query too. Without this script it leads to the same page.

import { beingRead, onReading } from './reading-line.ts';
import { leaveAt } from './same-paragraph.ts';

const links = document.querySelectorAll<HTMLAnchorElement>('a[data-counterpart]');
/** What has the same id in every language: units of a chapter, rows of a passage, entries of a list. */
const places = [...document.querySelectorAll<HTMLElement>('main :is([data-unit], .row, li, dt)[id]')];
const isTranslated = document.querySelector('link[rel="alternate"][hreflang]') !== null;
const head = document.querySelector('.site-head');
let lastRead: string | undefined;

const isInView = (element: Element | null | undefined): boolean => {
  const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  return bottom > 0 && top < innerHeight;
};

/** The place in the address, while it is in view; else the one being read, or last read by whoever went back up to the switch. */
function placeInView(): string | undefined {
  const addressed = places.find(({ id }) => id === location.hash.slice(1));
  if (isInView(addressed)) return addressed?.id;
  return isInView(head) ? lastRead : beingRead(places)?.id;
}

if (links.length > 0)
  onReading(() => {
    if (!isInView(head)) lastRead = placeInView();
  });

for (const link of links) {
  const { href } = link;
  const lead = () => {
    const url = new URL(href);
    const place = placeInView();
    if (place !== undefined) url.hash = place;
    if (isTranslated) url.search = location.search;
    link.href = url.href;
  };
  // Before any way of following it: a click, a new tab, a copied address.
  for (const way of ['pointerdown', 'focus', 'click']) link.addEventListener(way, lead);
  if (isTranslated && places.length === 0) link.addEventListener('click', () => leaveAt(new URL(link.href).pathname));
}

// The language switch keeps what is being read in view: the same unit or entry by its id, else the same paragraph by its order. On a
// page with a translation it keeps the query too. Without this script it leads to the same page.

import { beingRead, onReading } from './reading-line.ts';
import { leaveAt, paragraphs } from './same-paragraph.ts';

const links = document.querySelectorAll<HTMLAnchorElement>('a[data-counterpart]');
const isTranslated = document.querySelector('link[rel="alternate"][hreflang]') !== null;
const head = document.querySelector('.site-head');
/** What has the same id in every language: units of a chapter, rows of a passage, entries of a list. */
const withIds = [...document.querySelectorAll<HTMLElement>('main :is([data-unit], .row, li, dt)[id]')];
const places = withIds.length > 0 ? withIds : paragraphs();
let lastRead: HTMLElement | undefined;

const isInView = (element: Element | null | undefined): boolean => {
  const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  return bottom > 0 && top < innerHeight;
};

/** The place in the address, while it is in view; else the one being read, or last read by whoever went back up to the switch. */
function placeInView(): HTMLElement | undefined {
  const addressed = places.find(({ id }) => id && id === location.hash.slice(1));
  if (isInView(addressed)) return addressed;
  return isInView(head) ? lastRead : beingRead(places);
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
    if (place?.id) url.hash = place.id;
    if (isTranslated) url.search = location.search;
    link.href = url.href;
    if (isTranslated && place && !place.id) leaveAt(place, url.pathname);
  };
  // Before any way of following it: a click, a new tab, a copied address.
  for (const way of ['pointerdown', 'focus', 'click']) link.addEventListener(way, lead);
}

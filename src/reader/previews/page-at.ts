// The places that links lead to: on this page, or on another of this site, which is fetched once.

const pages = new Map<string, Promise<Document>>();

/** @throws where the page cannot be had, or has no such place */
export async function placeAt(address: string): Promise<Element> {
  const { origin, pathname, hash } = new URL(address, document.baseURI);
  const page = pathname === location.pathname ? document : await pageAt(origin + pathname);
  const place = page.getElementById(decodeURIComponent(hash.slice(1)));
  if (!place) throw new Error(`nothing at ${address}`);
  return place;
}

/** Without styles and scripts. @throws where it cannot be had */
export function pageAt(url: string): Promise<Document> {
  const known = pages.get(url) ?? fetched(url);
  pages.set(url, known);
  known.catch(() => pages.delete(url));
  return known;
}

async function fetched(url: string): Promise<Document> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(response.statusText);
  // This page's policy knows no style and no script but its own, and says so.
  const html = (await response.text()).replace(/<(style|script)\b[^]*?<\/\1>/g, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  // Its own places are not this page's.
  for (const link of page.querySelectorAll('a[href^="#"]')) link.setAttribute('href', url + (link.getAttribute('href') ?? ''));
  return page;
}

/** A place as it may stand here a second time: without what only its own page needs of it. */
export function copyOf(place: Element): HTMLElement {
  const copy = document.importNode(place, true) as HTMLElement;
  for (const furniture of copy.querySelectorAll('[data-furniture]:not([data-furniture="number"])')) furniture.remove();
  // A drawing refers to its own shapes: here they are there already.
  if (place.ownerDocument === document) for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
}

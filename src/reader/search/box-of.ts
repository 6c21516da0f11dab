// The search box as the search page has it, for other pages.

/** @throws where the page cannot be had, or has none */
export async function boxOf(page: string): Promise<HTMLElement> {
  const response = await fetch(page);
  if (!response.ok) throw new Error(response.statusText);
  // This page's policy knows no style but its own, and says so.
  const html = (await response.text()).replace(/<style[^]*?<\/style>/g, '');
  const box = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('[data-search-box]');
  if (!box) throw new Error('the search page has no box');
  return document.importNode(box, true);
}

// Pages whose paragraphs have no ids: the one being read is kept by its order, for the one page that the reader asked for next.

import { keep, kept } from './kept.ts';

const key = 'paragraph';

export const paragraphs = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main :is(p, h2, h3, li, dd, figure)')];

/** @param path of the page that is asked for */
export function leaveAt(paragraph: HTMLElement, path: string): void {
  const all = paragraphs();
  keep(key, JSON.stringify({ path, part: all.indexOf(paragraph) / all.length }), 'sessionStorage');
}

/** Goes on where the reader left the other language. */
export function arrive(): void {
  const left = kept(key, 'sessionStorage');
  if (left === null) return;
  keep(key, null, 'sessionStorage');
  const { path, part } = JSON.parse(left) as { path: string; part: number };
  const all = paragraphs();
  if (path === location.pathname && !location.hash) all[Math.round(part * all.length)]?.scrollIntoView();
}

// Pages whose paragraphs have no ids: the one being read is kept by its order, for the one page that the reader asked for next.

import { keep, kept } from './kept.ts';
import { beingRead } from './reading-line.ts';

const key = 'paragraph';

const paragraphs = (): Element[] => [...document.querySelectorAll('main :is(p, h2, h3, li, dd, figure)')];

/** @param path of the page that is asked for */
export function leaveAt(path: string): void {
  const all = paragraphs();
  const read = beingRead(all);
  if (!read || scrollY === 0) return;
  const { top } = read.getBoundingClientRect();
  keep(key, JSON.stringify({ path, part: all.indexOf(read) / all.length, top }), 'sessionStorage');
}

/** Goes on where the reader left the other language. */
export function arrive(): void {
  const left = kept(key, 'sessionStorage');
  if (left === null) return;
  keep(key, null, 'sessionStorage');
  const { path, part, top } = JSON.parse(left) as { path: string; part: number; top: number };
  const all = paragraphs();
  const read = all[Math.round(part * all.length)];
  if (path === location.pathname && read) scrollBy(0, read.getBoundingClientRect().top - top);
}

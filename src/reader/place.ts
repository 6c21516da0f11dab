// Back to where one was: the block a chapter was read to is kept on the device, and offered as a link when one comes again. Nothing is
// kept before two blocks have been read, nor after the last.

import { forgetPlaces, keepPlace, places, type Place } from './places.ts';
import { beingRead, onReading } from './reading-line.ts';

/** A block counts as read that stays at the reading line for so long, in milliseconds. */
const linger = 4000;

const chapter = document.querySelector<HTMLElement>('article[data-chapter]');
offer();
if (chapter) follow(chapter, chapter.dataset.chapter ?? '');

/** On a chapter its own place, unless one comes to a place in it; on a title page that of the chapter read last. */
function offer(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-continue]');
  if (!link || location.hash) return;
  const all = places();
  const place = chapter ? all.find((one) => one.chapter === chapter.dataset.chapter) : all.at(-1);
  const url = place && addressOf(place);
  if (!url) return;
  link.href = url;
  link.append(` ${place.words}`);
  link.hidden = false;
  link.addEventListener('click', () => (link.hidden = true));
}

/** @returns undefined where the edition no longer has it */
function addressOf({ chapter: key, id }: Place): string | undefined {
  if (chapter) return document.getElementById(id) ? `#${id}` : undefined;
  const contents = document.querySelector<HTMLAnchorElement>(`a[data-chapter="${CSS.escape(key)}"]`);
  return contents ? `${contents.href}#${id}` : undefined;
}

function follow(article: HTMLElement, key: string): void {
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-unit]:not([data-unit="section"])')];
  const read = new Set<HTMLElement>();
  let now: HTMLElement | undefined;
  let timer = 0;
  onReading(() => {
    const block = beingRead(blocks);
    if (block === now) return;
    now = block;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!block || document.hidden) return;
      read.add(block);
      if (block === blocks.at(-1)) forgetPlaces(key);
      else if (read.size > 1) keepPlace({ chapter: key, id: block.id, words: wordsFor(block) });
    }, linger) as unknown as number;
  });
}

function wordsFor(block: HTMLElement): string {
  const said = (within: Element | null, selector: string) => within?.querySelector(selector)?.textContent.trim() ?? '';
  return `§ ${said(block.closest('[data-unit="section"]'), '[data-furniture="number"]')} ¶ ${said(block, '.mark')}`;
}

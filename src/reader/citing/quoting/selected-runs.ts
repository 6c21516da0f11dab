// The words of a part of a block in runs: parted where something else stands between them on the page, or a new line begins.

import { beside, type Part } from './selected-parts.ts';

/** What a browser's search reads otherwise than it is written. */
const apart = `${beside}, math`;

export interface Runs {
  runs: string[];
  /** what stands in the block before the first of them, in its run, and behind the last */
  before: string;
  after: string;
}

export function runsOf({ block, range }: Part): Runs {
  const all: { before: string; words: string; after: string }[] = [];
  let begun = false;
  for (const { text, starts } of textsIn(block)) {
    const run = starts ? undefined : all.at(-1);
    const into = run ?? { before: '', words: '', after: '' };
    if (!run) all.push(into);
    const [from, to] = selectedOf(text, range);
    const selected = text.data.slice(from, to);
    if (selected.trim()) begun = true;
    if (into.words) into.after += selected ? '' : text.data;
    else if (!begun) into.before += text.data;
    else into.before += text.data.slice(0, from);
    into.words += selected;
    if (selected) into.after = text.data.slice(to);
  }
  const within = all.filter(({ words }) => words.trim());
  return { runs: within.map(({ words }) => words), before: within[0]?.before ?? '', after: within.at(-1)?.after ?? '' };
}

/** Where in a text the selection begins and ends; the same where it has nothing of it. */
function selectedOf(text: Text, range: Range): [from: number, to: number] {
  if (!range.intersectsNode(text)) return [0, 0];
  return [text === range.startContainer ? range.startOffset : 0, text === range.endContainer ? range.endOffset : text.length];
}

function* textsIn(block: Element): Generator<{ text: Text; starts: boolean }> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest(apart)) continue;
    yield { text, starts: last === undefined || lineOf(text) !== lineOf(last) || isParted(last, text) };
    last = text;
  }
}

const lineOf = (text: Text): Element | null | undefined => text.parentElement?.closest('li, p, td, th, figcaption, [data-unit]');

/** Whether anything that is no part of the words stands between two texts. */
function isParted(one: Text, other: Text): boolean {
  const between = document.createRange();
  between.setStartAfter(one);
  between.setEndBefore(other);
  return between.cloneContents().querySelector(apart) !== null;
}

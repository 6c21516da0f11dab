// One found passage as a list item: where it stands, what it is, the words in context.

import { joined } from './dash.ts';
import type { Found, Hit } from './pagefind-client.ts';

/** What records.ts says of a block; a hit on the heading itself has none. */
interface BlockInfo {
  mark: string;
  kind: string;
  ground: string;
  words: string;
}

/** A result for each block that holds the words; for the section where only its heading does. */
export function resultItems(found: Found): HTMLLIElement[] {
  const hits = found.sub_results.length > 0 ? found.sub_results : [{ url: found.url, excerpt: found.excerpt, title: '' }];
  return hits.map((hit) => resultItem(found, hit));
}

function resultItem({ meta }: Found, { url, excerpt, title }: Hit): HTMLLIElement {
  const info = blockInfo(title);
  const item = document.createElement('li');
  if (info) item.dataset.ground = info.ground;

  const where = paragraph('where', `${meta.chapter} · § ${meta.number}${info ? ` ¶ ${info.mark}` : ''}`);
  if (info) where.append(' ', element('span', 'kind', `${info.kind}, ${info.words}`));

  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = joined(meta.title);
  heading.append(link);

  const line = paragraph('line', '');
  // Pagefind has escaped everything but its own <mark>.
  line.innerHTML = joined(excerpt);
  item.append(where, heading, line);
  return item;
}

function blockInfo(title: string): BlockInfo | undefined {
  try {
    return JSON.parse(title) as BlockInfo;
  } catch {
    return undefined;
  }
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

const paragraph = (className: string, text: string): HTMLElement => element('p', className, text);

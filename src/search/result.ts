// One found passage as a list item: where it stands, what it is, the words in context.

import { groundOf, kindOf } from './block-meta.ts';
import { joined } from './dash.ts';
import type { BlockResult, SectionResult } from './pagefind-client.ts';

/** A result for each block that holds the words; for the section where only its heading does. */
export function resultItems(found: SectionResult): HTMLLIElement[] {
  const hits = found.sub_results.length > 0 ? found.sub_results : [{ url: found.url, excerpt: found.excerpt, title: '' }];
  return hits.map((hit) => resultItem(found, hit));
}

function resultItem({ meta }: SectionResult, { url, excerpt, title }: BlockResult): HTMLLIElement {
  const id = new URL(url, location.href).hash.slice(1);
  const kind = meta[kindOf(id)];
  const ground = meta[groundOf(id)];
  const item = document.createElement('li');
  if (ground) item.dataset.ground = ground;

  const where = paragraph('where', `${meta.chapter} · § ${meta.number}${kind ? ` ¶ ${title}` : ''}`);
  if (kind) where.append(' ', element('span', 'kind', kind));

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

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

const paragraph = (className: string, text: string): HTMLElement => element('p', className, text);

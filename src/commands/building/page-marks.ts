// What the link check wants to know of a page: the ids it has and the links it makes.

import { Parser } from 'htmlparser2';

export interface PageMarks {
  ids: string[];
  /** each once */
  links: Set<string>;
}

export function marksOf(html: string): PageMarks {
  const ids: string[] = [];
  const links = new Set<string>();
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (attributes.id !== undefined) ids.push(attributes.id);
      if (tag === 'base') return;
      for (const name of oneAddress) if (attributes[name] !== undefined) links.add(attributes[name]);
      for (const name of manyAddresses) for (const link of candidates(attributes[name])) links.add(link);
    },
  });
  parser.end(html);
  return { ids, links };
}

const oneAddress = ['href', 'src', 'poster', 'xlink:href', 'action'];
const manyAddresses = ['srcset', 'imagesrcset'];

/** "a.png 1x, b.png 2x" names two; a comma inside an address is its own. */
const candidates = (srcset = ''): string[] =>
  [...srcset.matchAll(/(\S*[^\s,])(?:,+(?=\s|$)|\s+[^,]*(?:,|$)|$)/g)].flatMap(([, address]) => address ?? []);

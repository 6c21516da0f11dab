// Which card an address or a unit stands for: a section for its blocks, else the term, the work or the statement itself.

import { unitOf } from '../../../src/permalinks/units.ts';
import { pageUrl } from '../../../src/permalinks/urls.ts';
import type { Publication } from '../../../src/publication/model.ts';

/** @throws for a unit that the publication does not have */
export function cardOf(publication: Publication, name: string): string {
  const [kind, key] = name.split('/');
  if (key === undefined) {
    const unit = unitOf(publication, name);
    if (!unit || unit.kind === 'chapter') throw new Error(`queries.yaml names "${name}", which the publication does not have`);
    return unit.section;
  }
  const has = { term: publication.terms, reference: publication.references, evidence: publication.evidence }[kind ?? '']?.has(key);
  if (!has) throw new Error(`queries.yaml names "${name}", which the publication does not have`);
  return name;
}

/** @param link an address of the built site */
export function cardAt(publication: Publication, link: string): string {
  const { pathname, hash } = new URL(link, 'http://site');
  const id = decodeURIComponent(hash.slice(1));
  for (const language of publication.languages) {
    if (pathname === pageUrl('glossary', language)) return `term/${id}`;
    if (pathname === pageUrl('references', language)) return `reference/${id.replace('ref-', '')}`;
    if (pathname === pageUrl('evidence', language)) return `evidence/${id}`;
  }
  return cardOf(publication, id);
}

/** @param url a page of the stock site: /en/term/port/ */
export const cardAtStock = (url: string): string => url.split('/').slice(2, -1).join('/');

// What a block rests on, piece by piece: each statement with its source, works cited directly, the editors' reasoning.

import type { Language } from '../i18n/languages.ts';
import { editionKey } from '../publication/citation-syntax.ts';
import type { Block } from '../publication/model.ts';
import { thePublication } from '../library/publication.ts';
import type { Confidence, Evidence, Seen } from '../publication/evidence-schema.ts';
import { evidenceOf, referenceOf } from './cited.ts';

export interface Support {
  kind: 'evidence' | 'work' | 'edition';
  /** key of the evidence or the work */
  key: string;
  /** key of the work it was read in; none for the editors' reasoning, or where the work is told apart */
  reference?: string | undefined;
  statement?: string;
  note?: string;
  seen?: Seen;
  confidence?: Confidence;
  contradicts: Evidence[];
}

/** Each support once, in the order the block cites them; works that are only named are left out. */
export function restsOn(block: Block, language: Language): Support[] {
  const keys = new Set(block.citations.filter(({ see }) => !see).map(({ key }) => key));
  return [...keys].map((key) => supportOf(key, language));
}

/** @param key of evidence, of a work, or the editors’ own */
export function supportOf(key: string, language: Language): Support {
  if (key === editionKey) return { kind: 'edition', key, contradicts: [] };
  const entry = thePublication().evidence.get(key);
  if (!entry) return { kind: 'work', key, reference: key, seen: referenceOf(key).custom.seen, contradicts: [] };
  const { source, statement, note, seen, confidence, contradicts = [] } = entry;
  return {
    kind: 'evidence',
    key,
    reference: source,
    statement: statement[language],
    ...(note ? { note: note[language] } : {}),
    seen,
    confidence,
    contradicts: contradicts.map((against) => evidenceOf(against)),
  };
}

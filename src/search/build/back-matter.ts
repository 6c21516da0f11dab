// What is looked up as cards: terms with their definitions, works, statements of evidence; under each the blocks that use it.

import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { bibliographyEntry, shortCitation } from '../../citation/engine.ts';
import { entryUses, evidenceUses, referenceUses, type Use } from '../../citation/uses.ts';
import { isLanguage, type Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { chapterUrl, evidenceUrl, referenceUrl, termUrl } from '../../permalinks/urls.ts';
import type { Reference } from '../../publication/evidence-schema.ts';
import type { Ground } from '../../publication/ground.ts';
import { groundOf } from '../../publication/ground.ts';
import { othersThan, type Publication } from '../../publication/model.ts';
import { plainTitle } from '../../text/plain-title.ts';
import type { CardKind, Part } from '../card.ts';
import type { Card, Searched } from './cards.ts';

export function termCards(publication: Publication, language: Language): Card[] {
  const uses = entryUses(language);
  return [...publication.terms.values()].map((term) => {
    const name = plainTitle(term.name[language]);
    const others = othersThan(language, publication).map((other) => ({ text: plainTitle(term.name[other]), language: other }));
    const definition = plainTitle(term.definition[language]);
    return card({
      kind: 'term',
      place: strings(language).glossary,
      title: name,
      url: termUrl(term.key, language),
      text: definition,
      searched: [{ text: [name, ...(term.variants?.[language] ?? []), definition].join('. '), language }, ...others],
      uses: usesIn(uses.get(term.key), language),
    });
  });
}

export function referenceCards(publication: Publication, language: Language): Card[] {
  const uses = referenceUses(language);
  return [...publication.references.values()].map((reference) => {
    const entry = words(bibliographyEntry(reference.id, language));
    return card({
      kind: 'reference',
      place: strings(language).references,
      title: shortCitation(reference.id, language),
      url: referenceUrl(reference.id, language),
      text: entry,
      searched: [{ text: [entry, ...peopleOf(reference)].join('. '), language: languageOf(reference) }],
      uses: usesIn(uses.get(reference.id), language),
    });
  });
}

export function evidenceCards(publication: Publication, language: Language): Card[] {
  const uses = evidenceUses(language);
  return [...publication.evidence.values()].map((evidence) =>
    card({
      kind: 'evidence',
      place: strings(language).evidence,
      title: shortCitation(evidence.source, language),
      url: evidenceUrl(evidence.key, language),
      text: plainTitle(evidence.statement[language]),
      searched: [{ text: plainTitle(evidence.statement[language]), language }],
      ground: groundOf([{ key: evidence.key, see: false }], publication.evidence, publication.study),
      uses: usesIn(uses.get(evidence.key), language),
    }),
  );
}

interface Looked {
  kind: CardKind;
  place: string;
  title: string;
  url: string;
  text: string;
  searched: readonly Searched[];
  ground?: readonly Ground[];
  uses: NonNullable<Part['uses']>;
}

const card = ({ kind, place, title, url, text, searched, ground = [], uses }: Looked): Card => ({
  listed: { kind, chapter: -1, parts: [{ kind, ground }] },
  passage: { kind, place, title, parts: [{ url, text, ...(uses.length > 0 ? { uses } : {}) }] },
  searched: [searched],
});

const usesIn = (uses: readonly Use[] = [], language: Language): NonNullable<Part['uses']> =>
  uses.flatMap(({ chapter, number, blocks }) =>
    blocks.map(({ id, mark }) => ({ url: chapterUrl(chapter, language, id), words: `§ ${number} ¶ ${mark}` })),
  );

/** An address is for machines. */
const words = (html: string): string =>
  toString(fromHtml(html.replace(/<a [^>]*>.*?<\/a>/gs, ''), { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();

/** A work is written in its own language, whatever the list's. */
const languageOf = ({ language }: Reference): Language | undefined =>
  typeof language === 'string' && isLanguage(language) ? language : undefined;

/** Whole names: the list has initials. */
function peopleOf(reference: Reference): string[] {
  const { author = [], editor = [] } = reference as { author?: Name[]; editor?: Name[] };
  return [...author, ...editor].map(({ given = '', family = '', literal = '' }) => `${given} ${family} ${literal}`.trim());
}

interface Name {
  given?: string;
  family?: string;
  literal?: string;
}

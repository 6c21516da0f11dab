// The sources of a block as the margin beside it names them: each with its number in the chapter, its title where it comes first.

import type { Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { thePublication } from '../library/publication.ts';
import { theUnit } from '../permalinks/units.ts';
import { editionKey } from '../publication/citation-syntax.ts';
import { blocksOf, originalOf, type Block, type Publication } from '../publication/model.ts';
import { perPublication } from '../publication/once-per.ts';
import { referenceOf, worksCited } from './cited.ts';
import { nameParts } from './engine.ts';
import { inText, type Cited } from './in-text.ts';
import { shortTitle } from './items.ts';
import { byNumber, sourceNumber } from './numbers.ts';

export interface Source {
  /** key of the reference */
  reference: string;
  number: string;
  /** "see": the block only names it */
  before?: string;
  author: string;
  /** at its first use in the chapter, where the block has few */
  title?: string;
  /** of the title, where it is known */
  titleLanguage?: string;
  /** "2016, p. 5; p. 9" */
  rest: string;
}

/** Figures, tables and formulas name their sources in words of their own. */
export const namesSources = ({ kind }: Pick<Block, 'kind'>): boolean => ['figure', 'table', 'equation'].includes(kind);

/** Whether a block cites the study and nothing else: its line says so, and no number need. */
export function citesStudyAlone({ citations }: Pick<Block, 'citations'>): boolean {
  const { study } = thePublication();
  return citations.every(({ key, locator }) => key !== editionKey && !locator && referenceOf(key).id === study);
}

/** Beside a block: with their titles more than these are taller than a paragraph, and the text would wait for them. */
const titled = 4;

/** In the order of their numbers; none where it names them itself, or where its line says it all. */
export function sourcesOf(block: Block, language: Language): Source[] {
  if (namesSources(block) || citesStudyAlone(block)) return [];
  const cited = Map.groupBy(inText(block.citations, language), ({ reference }) => reference);
  const sources = [...cited].map(([reference, uses]) => sourceOf(reference, uses, block, language)).sort(byNumber);
  for (const source of sources.length > titled ? sources : []) delete source.title;
  return sources;
}

/** How a block cites a work, where it says more than its name: "p. 5; see p. 9", "see". */
export const howCited = (reference: string, { citations }: Block, language: Language): string =>
  inText(citations, language)
    .filter((cited) => cited.reference === reference)
    .map(({ before, place }) => [before, place].filter(Boolean).join(' '))
    .filter(Boolean)
    .join('; ');

function sourceOf(reference: string, uses: readonly Cited[], block: Block, language: Language): Source {
  const { chapter } = theUnit(block.id);
  const number = sourceNumber(thePublication(), chapter.key, reference);
  const see = uses.every(({ before }) => before) ? uses[0]?.before : undefined;
  const named = { reference, number, ...(see ? { before: see } : {}) };
  const places = uses.flatMap(({ place }) => place ?? []).join('; ');
  if (reference === thePublication().study) return { ...named, author: strings(language).theAbstract, rest: places };

  const { author, year } = nameParts(reference, language);
  const work = referenceOf(reference);
  const isFirst = firstUses(thePublication(), chapter.key).get(reference) === block.id;
  return {
    ...named,
    author,
    ...(isFirst && work.title !== author ? { title: shortTitle(work) } : {}),
    ...(work.language !== language ? { titleLanguage: work.language } : {}),
    rest: [year, places].filter(Boolean).join(', '),
  };
}

/** The block of a chapter beside which a work is first named, by the work. */
const firstUses = perPublication((publication: Publication, key: string): ReadonlyMap<string, string> => {
  const blocks = blocksOf(theUnit(key).chapter.in[originalOf(publication)]).filter((block) => !namesSources(block));
  const uses = blocks.flatMap(({ id, citations }) =>
    worksCited(citations, publication).map(({ reference }) => [reference, id] as const),
  );
  // Of two values for a key a map keeps the last.
  return new Map(uses.reverse());
});

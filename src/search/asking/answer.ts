// A query answered: what is found in the languages at hand, in order, and what is to be said of the words.

import type { Language } from '../../i18n/languages.ts';
import type { CardInList } from '../card.ts';
import { keyOfForm } from '../words/forms.ts';
import { planOf, type Concept } from './plan.ts';
import { ranked, type Hits, type Ranked } from './ranking.ts';
import type { Alternative } from './resolved.ts';
import type { KnownWords } from './vocabulary.ts';

/** The search of a language. */
export interface Side {
  words: KnownWords;
  /** Pagefind's score of each part that has the word; of several words, those that have them in a row */
  scores: (families: readonly number[]) => Promise<ReadonlyMap<number, number>>;
}

export interface Answer {
  results: Ranked[];
  /** as `results` number them */
  concepts: Asked[];
  /** what stands nowhere, as it was typed, with what was searched in its place: nothing where there is nothing like it */
  notFound: { typed: string; instead: string[]; guessed: boolean }[];
  /** what else was searched: other names of a thing */
  also: { language: Language; words: string[] }[];
  /** whether the other languages are to be asked */
  asksOthers: boolean;
}

export interface Asked {
  typed: string;
  /** what was searched for it, in each language: to be marked where it is shown */
  in: ReadonlyMap<Language, readonly Alternative[]>;
}

export type Wanted = (card: CardInList, part: CardInList['parts'][number]) => boolean;

/** So few results ask for the other languages. */
const few = 5;

/** @param sides the reader's language first */
export async function answered(query: string, sides: readonly Side[], isWanted: Wanted, isTyping: boolean): Promise<Answer> {
  const [own] = sides;
  if (!own) throw new Error('a search without a language');
  const plan = planOf(
    query,
    sides.map(({ words }) => words),
    isTyping,
  );
  const tried = await Promise.all(plan.concepts.map((concept) => tryConcept(concept, sides)));
  const found = tried.filter(({ hits }) => hits.length > 0);
  const numbered = found.flatMap(({ hits }, concept) => hits.map((one) => ({ ...one, concept })));
  const { cards, cardOf, language } = own.words;
  const all = found.length === 0 ? [] : ranked({ hits: numbered, concepts: found.length, own: language, cards, cardOf, isWanted });
  const results = enough(all, found);
  return {
    results,
    concepts: found.map(({ concept, searched }) => ({ typed: concept.typed, in: searched })),
    notFound: tried.flatMap(({ concept, hits, instead }) => {
      const nowhere = hits.length === 0 || instead !== undefined;
      return nowhere ? [{ typed: concept.typed, instead: instead?.shown ?? [], guessed: instead?.guessed ?? false }] : [];
    }),
    also: alsoSearched(found, sides),
    asksOthers: plan.lacks || results.filter(({ lacks }) => lacks.length === 0).length < few,
  };
}

interface Tried {
  concept: Concept;
  hits: Omit<Hits, 'concept'>[];
  searched: ReadonlyMap<Language, readonly Alternative[]>;
  instead?: { shown: string[]; guessed: boolean };
}

/** The word itself where it stands anywhere, else the first of what may be meant that does. */
async function tryConcept(concept: Concept, sides: readonly Side[]): Promise<Tried> {
  const direct = await hitsOf(concept.in, sides);
  if (direct.length > 0) return { concept, hits: direct, searched: concept.in };
  for (const { language, means } of concept.instead) {
    const searched = new Map([[language, means.alternatives]]);
    const hits = await hitsOf(searched, sides);
    if (hits.length > 0) return { concept, hits, searched, instead: means };
  }
  return { concept, hits: [], searched: new Map() };
}

async function hitsOf(
  alternatives: ReadonlyMap<Language, readonly Alternative[]>,
  sides: readonly Side[],
): Promise<Omit<Hits, 'concept'>[]> {
  const all = await Promise.all(
    sides.flatMap(({ words: { language }, scores }) =>
      (alternatives.get(language) ?? []).map(async ({ families, weight }) => ({
        language,
        weight,
        scores: await scores(families),
      })),
    ),
  );
  return all.filter(({ scores }) => scores.size > 0);
}

/** Those that hold everything; where they are few, those too that hold most of it, numbers and phrases always. */
function enough(all: readonly Ranked[], found: readonly Tried[]): Ranked[] {
  const whole = all.filter(({ lacks }) => lacks.length === 0);
  const isLong = found.length > 2;
  if (found.length < 2 || whole.length >= few || (whole.length > 0 && !isLong)) return whole;
  const mayLack = (concept: number) => found[concept]?.concept.is === 'word';
  const most = all.filter(({ lacks }) => lacks.length > 0 && lacks.every(mayLack) && lacks.length <= found.length / 2);
  return [...whole, ...most.sort((one, other) => other.score - one.score)];
}

/** Other names of what was asked for, as they are written. */
function alsoSearched(found: readonly Tried[], sides: readonly Side[]): Answer['also'] {
  return sides.flatMap(({ words: { language } }) => {
    const words = found.flatMap(({ concept, searched, instead }) =>
      (instead ? [] : (searched.get(language) ?? []))
        .flatMap(({ shown }) => shown ?? [])
        .filter((name) => keyOfForm(name) !== keyOfForm(concept.typed)),
    );
    return words.length > 0 ? [{ language, words: [...new Set(words)] }] : [];
  });
}

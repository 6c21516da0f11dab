// The order of results: what of the query a card holds, how near together, in which language, and what the card is.
//
// A part's share of a concept is between 0 and 1: how near the found word is to the asked one (1 for itself, less for another name or a
// guess) by Pagefind's score of the part, half of which is relative to the best part for that word in that language; so scores of two
// indexes are compared by their ranks alone. What is found in another language than the reader's counts for a little less.
// Concepts weigh by their rarity among all parts. A card's score is its concepts' best shares, more where one part has them together and
// where its title says them. Cards that hold every concept stand before those that lack one.

import type { Language } from '../../i18n/languages.ts';
import type { CardInList, CardKind } from '../card.ts';

/** What one word or phrase of a language finds: Pagefind's score of each part. */
export interface Hits {
  concept: number;
  language: Language;
  weight: number;
  scores: ReadonlyMap<number, number>;
}

export interface Ranked {
  card: number;
  score: number;
  /** the concepts it lacks */
  lacks: number[];
  /** its parts that hold any, the best first; each with the concepts it holds in each language */
  parts: { part: number; score: number; found: ReadonlyMap<Language, ReadonlySet<number>> }[];
}

export interface Asked {
  hits: readonly Hits[];
  concepts: number;
  /** the reader's language */
  own: Language;
  cards: readonly CardInList[];
  cardOf: readonly { card: number; first: number }[];
  /** whether a part is asked for at all */
  isWanted: (card: CardInList, part: CardInList['parts'][number]) => boolean;
}

const elsewhere = 0.85;
const kindWeights: Readonly<Record<CardKind, number>> = { section: 1, term: 1, reference: 0.7, evidence: 0.7 };
/** Of a card's score, what its best part says alone; what its title adds, and further parts that hold the words too. */
const together = 0.45;
const titled = 0.35;
const broad = 0.15;

export function ranked({ hits, concepts, own, cards, cardOf, isWanted }: Asked): Ranked[] {
  const parts = sharesByPart(hits, own, (part) => {
    const card = cards[cardOf[part]?.card ?? -1];
    const listed = card?.parts[part - (cardOf[part]?.first ?? 0)];
    return card !== undefined && listed !== undefined && isWanted(card, listed);
  });
  const weights = rarity(parts, concepts, cardOf.length);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const sumOf = (shares: ReadonlyMap<number, number>) =>
    [...shares].reduce((sum, [concept, share]) => sum + share * (weights[concept] ?? 0), 0) / whole;
  const byCard = Map.groupBy(parts, ([part]) => cardOf[part]?.card ?? -1);
  return [...byCard]
    .map(([card, own]) => {
      const best = bestOf(own.map(([, { shares }]) => shares));
      const scored = own.map(([part, { shares, found }]) => ({
        part,
        score: sumOf(shares),
        found,
        isTitle: isTitle(part, cardOf, cards),
      }));
      const nearest = Math.max(...scored.map(({ score }) => score));
      const title = Math.max(0, ...scored.filter((one) => one.isTitle).map(({ score }) => score));
      const others = scored.reduce((sum, one) => sum + (one.isTitle ? 0 : one.score), 0) - nearest;
      const score =
        ((1 - together) * sumOf(best) + together * nearest + titled * title + broad * Math.min(1, Math.max(0, others / 2))) *
        kindWeights[cards[card]?.kind ?? 'section'];
      const lacks = Array.from({ length: concepts }, (_, concept) => concept).filter((concept) => !best.has(concept));
      return {
        card,
        score,
        lacks,
        parts: scored.sort((one, other) => Number(one.isTitle) - Number(other.isTitle) || other.score - one.score),
      };
    })
    .sort((one, other) => one.lacks.length - other.lacks.length || other.score - one.score || one.card - other.card);
}

interface Shares {
  shares: Map<number, number>;
  found: Map<Language, Set<number>>;
}

function sharesByPart(hits: readonly Hits[], own: Language, isWanted: (part: number) => boolean): [number, Shares][] {
  const parts = new Map<number, Shares>();
  for (const { concept, language, weight, scores } of hits) {
    const most = Math.max(...scores.values());
    for (const [part, score] of scores) {
      if (!isWanted(part)) continue;
      const share = weight * (0.5 + (0.5 * score) / (most || 1)) * (language === own ? 1 : elsewhere);
      const known = parts.get(part) ?? { shares: new Map<number, number>(), found: new Map<Language, Set<number>>() };
      parts.set(part, known);
      known.shares.set(concept, Math.max(share, known.shares.get(concept) ?? 0));
      known.found.set(language, (known.found.get(language) ?? new Set()).add(concept));
    }
  }
  return [...parts];
}

/** What few parts hold tells more. */
function rarity(parts: readonly (readonly [number, Shares])[], concepts: number, all: number): number[] {
  return Array.from({ length: concepts }, (_, concept) => {
    const holding = parts.filter(([, { shares }]) => shares.has(concept)).length;
    return holding === 0 ? 0 : Math.log(1 + all / holding);
  });
}

function bestOf(shares: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const one of shares) for (const [concept, share] of one) best.set(concept, Math.max(share, best.get(concept) ?? 0));
  return best;
}

/** A section's heading, which comes first in it. */
const isTitle = (part: number, cardOf: Asked['cardOf'], cards: Asked['cards']): boolean =>
  cardOf[part]?.first === part && cards[cardOf[part]?.card ?? -1]?.kind === 'section';

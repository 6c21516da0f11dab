// The list items of some cards, each with what it shows fetched in the languages that it needs.

import type { Language } from '../../i18n/languages.ts';
import type { Side } from '../../search/asking/answer.ts';
import type { Ranked } from '../../search/asking/ranking.ts';
import { cardItem, type Shown } from './card.ts';
import { passageOf, type Places } from './engine.ts';

export const itemsOf = (
  some: readonly Ranked[],
  shown: Shown,
  loaded: readonly Side[],
  places: ReadonlyMap<Language, Places>,
): Promise<HTMLLIElement[]> =>
  Promise.all(
    some.map(async (ranked) => {
      const needed = loaded.filter(({ words: { language } }) => language === shown.own || ranked.parts[0]?.found.has(language));
      const passages = needed.map(async (side) => {
        const own = places.get(side.words.language);
        if (!own) throw new Error(`no place of "${side.words.language}"`);
        return [side.words.language, await passageOf(ranked.card, side, own)] as const;
      });
      return cardItem(ranked, new Map(await Promise.all(passages)), shown);
    }),
  );

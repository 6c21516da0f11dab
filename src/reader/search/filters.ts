// What kinds of results are wanted, of which chapter, on what ground: boxes and a choice that stand in the page.

import type { Wanted } from '../../search/asking/answer.ts';
import type { KnownWords } from '../../search/asking/vocabulary.ts';
import type { CardKind } from '../../search/card.ts';
import type { Ranked } from '../../search/asking/ranking.ts';
import type { Kind } from '../../publication/vocabulary.ts';

/** By what the boxes of kinds are called. */
export type FilterKind = 'text' | 'figures' | Exclude<CardKind, 'section'>;

/** As the page that lists the results keeps it. */
export type Choice = string[];

export function filtersIn(form: HTMLFormElement) {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const chapter = form.querySelector('select');
  const checked = (name: string) => new Set(boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value));
  const isWanted: Wanted = (card, { kind, ground }) => {
    const grounds = checked('ground');
    const everyGround = boxes.every((box) => box.name !== 'ground' || box.checked);
    return (
      checked('kind').has(filterKind(kind)) &&
      (!chapter?.value || card.chapter === Number(chapter.value)) &&
      (everyGround || ground.some((one) => grounds.has(one)))
    );
  };
  return {
    isWanted,
    /** How many cards of all that were found have a part of each kind and ground. */
    count: (all: readonly Ranked[], { cards, cardOf }: Pick<KnownWords, 'cards' | 'cardOf'> = { cards: [], cardOf: [] }) => {
      for (const box of boxes) {
        const of = all.filter(({ card, parts }) =>
          parts.some(({ part }) => {
            const listed = cards[card]?.parts[part - (cardOf[part]?.first ?? 0)];
            return (
              listed &&
              (box.name === 'kind' ? filterKind(listed.kind) === box.value : listed.ground.some((one) => one === box.value))
            );
          }),
        );
        const shown = box.parentElement?.querySelector('.count');
        if (shown) shown.textContent = String(of.length);
      }
    },
    choice: (): Choice => [
      ...boxes.filter(({ checked: is }) => !is).map(({ name, value }) => `${name}:${value}`),
      chapter?.value ?? '',
    ],
    choose: (choice: Choice) => {
      for (const box of boxes) box.checked = !choice.includes(`${box.name}:${box.value}`);
      if (chapter) chapter.value = choice.at(-1) ?? '';
    },
  };
}

const figures = new Set<string>(['figure', 'table', 'equation']);
const looked = new Set<string>(['term', 'reference', 'evidence']);

function filterKind(kind: Kind | CardKind): FilterKind {
  if (figures.has(kind)) return 'figures';
  return looked.has(kind) ? (kind as FilterKind) : 'text';
}

import { describe, expect, it } from 'vitest';
import { listed, passageAt, readListed } from '../../../src/search/files.ts';
import { keyOf } from '../../../src/search/keys.ts';
import type { CardInList } from '../../../src/search/card.ts';

describe('what the browser is given', () => {
  it('lists every card as it is', () => {
    const cards: CardInList[] = [
      {
        kind: 'section',
        chapter: 11,
        parts: [
          { kind: 'section', ground: [] },
          { kind: 'equation', ground: ['study', 'edition'] },
        ],
      },
      { kind: 'reference', chapter: -1, parts: [{ kind: 'reference', ground: [] }] },
    ];
    expect(readListed(listed(cards))).toEqual(cards);
  });
  it('has a file for each section, and one for a handful of what is short', () => {
    const places = Array.from({ length: 30 }, (_, card) => passageAt(card, 10)).map(({ file, at }) => `${file} ${at}`);
    expect(new Set(places).size).toBe(30);
    expect(new Set(places.map((place) => place.split(' ')[0])).size).toBe(13);
  });
  it('has keys of one length, so that none begins another', () => {
    const keys = Array.from({ length: 1234 }, (_, family) => keyOf(family, 1234));
    expect(new Set(keys.map(({ length }) => length)).size).toBe(1);
    expect(new Set(keys).size).toBe(1234);
  });
});

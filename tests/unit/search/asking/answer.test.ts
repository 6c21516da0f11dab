import { describe, expect, it } from 'vitest';
import { answered } from '../../../../src/search/asking/answer.ts';
import { ranked, type Asked } from '../../../../src/search/asking/ranking.ts';
import { known, section, sideOf, term } from './known.ts';

const cards = [section('paragraph', 'table'), section('paragraph'), term];
// Parts: 0 heading, 1, 2 | 3 heading, 4 | 5.
const words = known('id', [['kapal'], ['jaring'], ['kuning'], ['kartu']], {}, cards);
const others = known('en', [['boat'], ['net']], {}, cards);
const side = sideOf(words, [[0], [0, 1], [1], [], [0, 3, 2], [2, 3]]);
const otherSide = sideOf(others, [[], [], [], [], [1], []]);
const all = () => true;

const cardsFound = async (query: string, sides = [side]) =>
  (await answered(query, sides, all, false)).results.map(({ card, lacks }) => [card, lacks.length]);

describe('an answer', () => {
  it('has those that hold every word, by section', async () => expect(await cardsFound('kapal jaring')).toEqual([[0, 0]]));
  it('has those that hold some where none holds all, and says so', async () => {
    expect((await cardsFound('jaring kuning')).sort()).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
  });
  it('has a phrase where its words stand in a row, or nothing', async () => {
    expect(await cardsFound('"kartu kuning"')).toEqual([[1, 0]]);
    expect(await cardsFound('"kuning kartu"')).toEqual([[2, 0]]);
    const answer = await answered('"jaring kuning"', [side], all, false);
    expect(answer.results).toEqual([]);
    expect(answer.notFound).toEqual([{ typed: 'jaring kuning', instead: [], guessed: false }]);
  });
  it('says what stands nowhere, and what was searched instead', async () => {
    const answer = await answered('kapall xylophone', [side], all, false);
    expect(answer.notFound).toEqual([
      { typed: 'kapall', instead: ['kapal'], guessed: true },
      { typed: 'xylophone', instead: [], guessed: false },
    ]);
    expect(answer.results.length).toBeGreaterThan(0);
  });
  it('merges what both languages find by section, and asks for the other where this one lacks a word', async () => {
    expect((await answered('net', [side], all, false)).asksOthers).toBe(true);
    const { results } = await answered('kapal net', [side, otherSide], all, false);
    expect(results[0]?.card).toBe(1);
    expect([...(results[0]?.parts[0]?.found.keys() ?? [])].sort()).toEqual(['en', 'id']);
  });
  it('has what is wanted of it alone', async () => {
    const { results } = await answered('jaring', [side], (_, part) => part.kind === 'table', false);
    expect(results.map(({ card, parts }) => [card, parts.map(({ part }) => part)])).toEqual([[0, [2]]]);
  });
});

const ask = (hits: Asked['hits'], concepts = 1) =>
  ranked({ hits, concepts, own: 'id', cards, cardOf: words.cardOf, isWanted: all });
const hit = (scores: [number, number][], concept = 0, language: 'id' | 'en' = 'id', weight = 1) => ({
  concept,
  language,
  weight,
  scores: new Map(scores),
});

describe('the order', () => {
  it('follows Pagefind’s scores, relative to the best of each word and language', () => {
    expect(
      ask([
        hit([
          [1, 9],
          [4, 3],
        ]),
      ]).map(({ card }) => card),
    ).toEqual([0, 1]);
    expect(ask([hit([[1, 1]]), hit([[4, 900]], 0, 'en')]).map(({ card }) => card)).toEqual([0, 1]);
  });
  it('puts what was asked before another name of it', () => {
    expect(ask([hit([[4, 1]], 0, 'id', 0.75), hit([[1, 1]])]).map(({ card }) => card)).toEqual([0, 1]);
  });
  it('puts words in one part before words in several, and a title before the text', () => {
    expect(
      ask(
        [
          hit([
            [1, 1],
            [4, 1],
          ]),
          hit(
            [
              [2, 1],
              [4, 1],
            ],
            1,
          ),
        ],
        2,
      ).map(({ card }) => card),
    ).toEqual([1, 0]);
    expect(
      ask([
        hit([
          [3, 1],
          [1, 1],
        ]),
      ]).map(({ card }) => card),
    ).toEqual([1, 0]);
  });
  it('leads to a block, and to the heading where nothing else holds the word', () => {
    expect(
      ask([
        hit([
          [0, 9],
          [2, 1],
        ]),
      ])[0]?.parts.map(({ part }) => part),
    ).toEqual([2, 0]);
    expect(ask([hit([[0, 9]])])[0]?.parts.map(({ part }) => part)).toEqual([0]);
  });
  it('names no card twice', () => {
    const found = ask([
      hit([
        [0, 1],
        [1, 1],
        [2, 1],
      ]),
      hit([[1, 1]], 0, 'en'),
    ]);
    expect(found.map(({ card }) => card)).toEqual([0]);
  });
});

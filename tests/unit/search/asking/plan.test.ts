import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../src/search/asking/pieces.ts';
import { planOf } from '../../../../src/search/asking/plan.ts';
import { known } from './known.ts';

const pieces = (query: string, isKnown: (key: string) => boolean = () => false) =>
  piecesOf(query, isKnown, ['id', 'en']).map(({ is, keys, words }) => (words ? [is, keys, words] : [is, keys]));

describe('a query is cut', () => {
  it('into its telling words', () => {
    expect(pieces('who signed the paper?')).toEqual([
      ['word', ['signed']],
      ['word', ['paper']],
    ]);
  });
  it('into function words where there are no others', () => expect(pieces('the of')).toHaveLength(2));
  it('into phrases, whatever the quotation marks; one that is open is none', () => {
    expect(pieces('“the paper” boat')).toEqual([
      ['phrase', ['the', 'paper']],
      ['word', ['boat']],
    ]);
    expect(pieces('"paper boat')).toEqual([
      ['word', ['paper']],
      ['word', ['boat']],
    ]);
  });
  it('into days, laws and numbers whole', () => {
    expect(pieces('7 Mei 1999')).toEqual([['number', ['1999-05-07']]]);
    expect(pieces('UU Nomor 7 Tahun 1999')).toEqual([
      ['word', ['uu']],
      ['number', ['7/1999']],
    ]);
    expect(pieces('1.234 tons')).toEqual([
      ['number', ['1234', '1.234']],
      ['word', ['tons']],
    ]);
  });
  it('into names of several words where they are known', () => {
    expect(pieces('vung tau harbour', (key) => key === 'vungtau')).toEqual([
      ['word', ['vungtau'], ['vung', 'tau']],
      ['word', ['harbour']],
    ]);
  });
});

const id = known('id', [['olah', 'pengolahan'], ['Vũng Tàu'], ['umur'], ['simpan'], ['2016-05-31'], ['--05-31'], ['1999']], {
  variants: { propinsi: 'umur' },
  terms: [{ here: ['umur simpan'], elsewhere: ['shelf life'] }],
});
const en = known('en', [['shelf life'], ['process']]);
const concept = (query: string, sides = [id], isTyping = false) => planOf(query, sides, isTyping).concepts[0];

describe('a word is looked for', () => {
  it('as the family that it is of', () => expect(concept('PENGOLAHAN')?.in.get('id')).toEqual([{ families: [0], weight: 1 }]));
  it('as a name, written together or with other marks', () => {
    for (const query of ['vungtau', 'vung tau', 'Vũng-Tàu'])
      expect(concept(query)?.in.get('id')?.[0]?.families, query).toEqual([1]);
  });
  it('as what the text writes instead', () => {
    expect(concept('propinsi')?.in.get('id')).toEqual([{ families: [2], weight: 0.95, shown: 'umur' }]);
  });
  it('as the term that it is in another language', () => {
    const found = concept('shelf life', [id, en]);
    expect(found?.in.get('id')).toEqual([{ families: [2, 3], weight: 0.75, shown: 'umur simpan' }]);
    expect(found?.in.get('en')?.[0]).toEqual({ families: [0], weight: 1 });
  });
  it('and what the reader’s language lacks asks for the others', () => {
    expect(planOf('pengolahan', [id], false).lacks).toBe(false);
    expect(planOf('shelf life', [id], false).lacks).toBe(true);
  });
});

describe('what stands nowhere', () => {
  it('may be another form, a slip, or not yet whole', () => {
    expect(concept('mengolah')?.instead.map(({ means }) => [means.shown, means.guessed])).toEqual([[['olah'], false]]);
    expect(concept('pengolhan')?.instead.map(({ means }) => [means.shown, means.guessed])).toEqual([[['pengolahan'], true]]);
    expect(concept('pengol', [id], true)?.instead[0]?.means.shown).toEqual(['pengolahan']);
    expect(concept('pengol', [id], false)?.instead).toEqual([]);
  });
  it('is nothing else where it is a number', () => expect(concept('2017')?.instead).toEqual([]));
  it('of a day may be the day without its year, and the year', () => {
    expect(planOf('31 Mei 1999', [id], false).concepts.map(({ in: found }) => found.get('id')?.[0]?.families)).toEqual([[5], [6]]);
    expect(planOf('30 Mei 1999', [id], false).concepts.map(({ in: found }) => found.size)).toEqual([0]);
  });
});

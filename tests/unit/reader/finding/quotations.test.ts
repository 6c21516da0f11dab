import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../../../src/i18n/languages.ts';
import { thePublication } from '../../../../src/library/publication.ts';
import type { UnitsFile } from '../../../../src/publication/open-text/units-schema.ts';
import { find, type Answer } from '../../../../src/reader/finding/find.ts';
import { matterOf, type Matter } from '../../../../src/reader/finding/matter.ts';
import { matterFor } from '../../../support/finding.ts';
import { smallPublication } from '../../../support/site.ts';

vi.stubEnv('SITE', 'https://example.org');

const small = matterFor(smallPublication());
const idOf = (answer: Answer) => ('leads' in answer ? answer.leads.replace(/^.*\/p\/(.*)\/$/, '$1') : '');
const nearIn = (asked: string, matter = small) => {
  const answer = find(asked, matter);
  return 'near' in answer ? answer.near : [];
};

/** The same with the words of one block changed in each language. */
function withWords(id: string, change: (words: string) => string): Matter {
  const file = structuredClone(small.file) as UnitsFile;
  for (const unit of file.units.filter((one) => one.id === id))
    for (const language of languages) unit.in[language].text = change(unit.in[language].text ?? '');
  return matterOf(file);
}

const sentence = 'Buyers wait at the quay from early morning';

describe('a sentence of a passage', () => {
  it.each([
    ['as it stands', `${sentence}.`],
    ['in curly quotation marks', `“${sentence}”`],
    ['in straight ones, in capitals', `"${sentence.toUpperCase()}"`],
    ['in Indonesian', 'Pembeli menunggu di dermaga sejak dini hari'],
    ['without the marks of its letters', 'The two harbours, Vung Tau one of them, have worked together'],
    ['with other dashes and spaces', 'Buyers  wait at the quay\nfrom early—morning'],
    ['cut in a word', sentence.slice(0, -4)],
    ['with words left out', 'Buyers wait … from early morning'],
    ['with words left out, in brackets', '“Buyers wait at […] early morning”'],
    ['in a sentence of the reader’s own', `As the edition says, “${sentence}”, which is late.`],
  ])('leads to it %s', (_how, asked) => {
    expect(idOf(find(asked, small))).toBe(/Vung/.test(asked) ? 'harbour-study-1' : 'fish-market-2');
  });

  it('lists the nearest, and what differs, where it is not quite as it stands', () => {
    const [first, ...others] = nearIn('Sellers wait at the quay from early evening');
    expect(others).toEqual([]);
    expect(first).toEqual({
      ...{ id: 'fish-market-2', by: 'words', language: 'en', exact: false },
      parts: [
        { is: 'asked', words: 'Sellers' },
        { is: 'passage', words: 'Buyers' },
        { is: 'both', words: 'wait at the quay from early' },
        { is: 'asked', words: 'evening' },
        { is: 'passage', words: 'morning' },
      ],
    });
  });

  it('lists both of two near twins, though one has it word for word', () => {
    const twins = withWords('fish-market-3', () => `${sentence.replace('early', 'the early')}.`);
    const near = nearIn(sentence, twins);
    expect(near.map((one) => [one.id, one.by === 'words' && one.exact])).toEqual([
      ['fish-market-2', true],
      ['fish-market-3', false],
    ]);
    expect(near[1]).toMatchObject({ parts: [{ is: 'both' }, { is: 'passage', words: 'the' }, { is: 'both' }] });
  });

  it('lists all that have it, and leads to one only where its number is told as well', () => {
    const twins = withWords('fish-market-3', () => `${sentence}, and at night.`);
    expect(nearIn(sentence, twins).map(({ id }) => id)).toEqual(['fish-market-2', 'fish-market-3']);
    expect(idOf(find(`“${sentence}” (§ 2.1 ¶ 3)`, twins))).toBe('fish-market-3');
    expect(nearIn(`“${sentence}” (§ 1.2 ¶ 1)`, twins).map(({ id }) => id)).toEqual([
      'fish-market-2',
      'fish-market-3',
      'landings-1',
    ]);
  });

  it('finds nothing where nothing is like it', () => {
    expect(find('nothing at all like this was ever written here', small)).toEqual({ near: [] });
    expect(find('  ', small)).toEqual({ near: [] });
  });

  it('leads to its block, or lists it, wherever it stands in the publication', () => {
    const matter = matterFor(thePublication());
    const blocks = matter.file.units.filter(({ kind }) => kind === 'paragraph').filter((_, at) => at % 9 === 0);
    expect(blocks.length).toBeGreaterThan(5);
    for (const [at, { id, in: texts }] of blocks.entries()) {
      const language = languages[at % languages.length] ?? 'id';
      const words = (texts[language].text ?? '')
        .split(' ')
        .slice(at % 7, (at % 7) + 14)
        .join(' ');
      const answer = find(`“${words}`, matter);
      expect('leads' in answer ? [idOf(answer)] : answer.near.map((near) => near.id), words).toContain(id);
    }
  });
});

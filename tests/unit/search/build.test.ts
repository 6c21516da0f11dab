import { describe, expect, it } from 'vitest';
import { readPublication, thePublication } from '../../../src/library/publication.ts';
import { chapterUrl } from '../../../src/permalinks/urls.ts';
import type { Card } from '../../../src/search/build/cards.ts';
import { concordanceIn } from '../../../src/search/build/concordance.ts';
import { proposals } from '../../../src/search/build/proposals.ts';
import { sectionCards } from '../../../src/search/build/sections.ts';
import { vocabularyOf } from '../../../src/search/build/vocabulary.ts';
import { edited, type Edit } from '../../support/fixture.ts';
import { smallPublication } from '../../support/site.ts';

const withEdits = (...edits: Edit[]) => {
  const { publication, breaches } = readPublication(edited(...edits));
  if (!publication) throw new Error(JSON.stringify(breaches));
  return publication;
};

describe.each([
  ['the publication', thePublication()],
  ['the small publication', smallPublication()],
])('the sections that search knows of %s', (_name, publication) => {
  it.each(publication.languages)('in %s are all there are, with every block of each', (language) => {
    const written = publication.texts.flatMap((chapter) =>
      chapter.in[language].sections.map((section) =>
        [section.id, ...section.blocks.map(({ id }) => id)].map((id) => chapterUrl(chapter, language, id)),
      ),
    );
    const cards = sectionCards(publication, language);
    expect(cards.map(({ passage }) => passage.parts.map(({ url }) => url))).toEqual(written);
    expect(cards.map(({ searched }) => searched.length)).toEqual(written.map(({ length }) => length));
    expect(cards.flatMap(({ searched }) => searched.flat()).filter(({ text }) => !text)).toEqual([]);
  });
  it('shows formulas by their names and signs, and no TeX', () => {
    const shown = sectionCards(publication, 'en').flatMap(({ passage }) => passage.parts.map(({ text }) => text));
    expect(shown.filter((text) => /\\frac|\$|\u2060/.test(text))).toEqual([]);
  });
});

describe('the vocabulary', () => {
  const file = (families: string) => `families: { id: [], en: ${families} }\nvariants: { id: {}, en: {} }\n`;

  it('has reviewed families as one, words that stand nowhere among them', () => {
    const publication = withEdits(['search.yaml', file('[[land, lands, landing, landed]]')]);
    const { families } = vocabularyOf(sectionCards(publication, 'en'), publication, 'en');
    expect(families.find(({ forms }) => forms[0] === 'land')?.forms).toEqual(['land', 'lands', 'landing', 'landed']);
  });
  it('knows names by all their words together, numbers by their value, and what is of another language', () => {
    const card = (text: string, language: 'id' | 'en'): Card => ({
      listed: { kind: 'term', chapter: -1, parts: [{ kind: 'term', ground: [] }] },
      passage: { kind: 'term', place: '', title: '', parts: [] },
      searched: [[{ text, language }]],
    });
    const texts = [card('Vũng Tàu had 1,234.50 tons on 7 May 1999', 'en'), card('pelabuhan 1.234,5', 'id')];
    const { families, indexed } = vocabularyOf(texts, smallPublication(), 'en');
    const of = (form: string) => families.find(({ forms }) => forms.includes(form));
    for (const form of ['Vũng Tàu', '1234.5', '1999-05-07', 'pelabuhan']) expect(of(form), form).toBeDefined();
    expect(of('1234.5')?.parts).toBe(2);
    expect([of('tons')?.own, of('pelabuhan')?.own]).toEqual([true, false]);
    expect(indexed).toHaveLength(2);
  });
  it('is proposed families for words that have none, and not for those that were looked at', () => {
    const some = ['landed', 'landing', 'lands', 'tuna'].map((form) => ({ forms: [form], parts: 1, own: true }));
    const stem = (word: string) => word.replace(/(?:ed|ing|s)$/, '');
    const words = {
      families: { id: [], en: [['lands', 'landing']] },
      variants: { id: {}, en: {} },
      alone: { id: [], en: ['tuna'] },
    };
    expect(proposals(some, { searchWords: words }, 'en', { stem, areWords: false })).toEqual([['lands', 'landing', 'landed']]);
  });
  it('refuses a word in two families, with its line', () => {
    const { breaches } = readPublication(edited(['search.yaml', file('[[one, two], [three, two]]')]));
    expect(breaches).toMatchObject([
      { file: expect.stringMatching(/search\.yaml$/), thing: expect.stringContaining('"two" stands in two families') },
    ]);
  });
});

describe('the concordance', () => {
  it.each(thePublication().languages)('in %s has each word once, with its places in reading order', (language) => {
    const pages = concordanceIn(thePublication(), language);
    const words = pages.flatMap(({ entries }) => entries.map(({ word }) => word));
    expect(new Set(words).size).toBe(words.length);
    expect(new Set(pages.map(({ slug }) => slug)).size).toBe(pages.length);
    expect(pages.flatMap(({ entries }) => entries).filter(({ places }) => places.length === 0)).toEqual([]);
  });
  it('leaves function words out and gives a few words round each of the others', () => {
    const entries = concordanceIn(smallPublication(), 'en').flatMap((page) => page.entries);
    expect(entries.map(({ word }) => word)).not.toContain('the');
    const place = entries.find(({ word }) => word === 'tonnes')?.places[0];
    expect(`${place?.before}${place?.word}${place?.after}`).toContain('20 tonnes a day');
  });
});

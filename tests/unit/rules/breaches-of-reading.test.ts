import { describe, expect, it } from 'vitest';
import { readPublication } from '../../../src/library/publication.ts';
import { measuresOf } from '../../../src/rules/text/measures.ts';
import { eachIsTold, saidOf } from '../../support/breaches.ts';
import { edited, en, id, sentence, type Edit } from '../../support/fixture.ts';

const hedges = (marks: number, most: number): Edit => [
  'hedges.yaml',
  `at_most: { marks: ${marks}, hedges: ${most} }\nforms: { id: [mungkin], en: [perhaps, as far as, not as far as] }\n`,
];

/** Of the chapter "harbour" in English, or what is told instead. */
function measured(...edits: readonly Edit[]) {
  const { publication, breaches } = readPublication(edited(...edits));
  if (!publication) throw new Error(JSON.stringify(breaches));
  return measuresOf(publication).find(({ chapter, language }) => chapter === 'harbour' && language === 'en');
}

describe('how a chapter reads', () => {
  eachIsTold({
    'with a mark at every breath': [
      [hedges(20, 1000)],
      'harbour/en.mdx: chapter "harbour" has 5 marks in 41 words, 122.0 in a thousand, and 20 are the most; let one bracket stand after',
    ],
    'taking back what it says': [
      [hedges(1000, 4), sentence('its mass is, perhaps,')],
      'harbour/en.mdx: chapter "harbour" has 1 hedges in 42 words, 23.8 in a thousand, and 4 are the most; say once how absence',
    ],
    'with a form that is no list': [
      [['hedges.yaml', 'at_most: { marks: 30, hedges: 6 }\nforms: { id: mungkin, en: perhaps }\n']],
      'hedges.yaml:2: "forms.id" is words, "mungkin"; write a list: [mungkin]',
    ],
  });

  it('may cite in its first sentences, as often as in two hundred words', () => {
    expect(saidOf([hedges(30, 6), sentence('its mass is, perhaps,')])).toEqual([]);
  });

  it('is bound by nothing where nothing is said of it', () => {
    expect(saidOf([sentence('its mass is, perhaps,')])).toEqual([]);
  });

  it('counts a bracket as one mark, however many it cites, and the editors’ own as none', () => {
    const before = measured(hedges(1000, 1000))?.marks ?? NaN;
    const editors = sentence('its mass is [@edition]');
    expect(measured(hedges(1000, 1000), editors, [id, 'massanya ', 'massanya [@edition] '])?.marks).toBe(before);
    const both = measured(
      hedges(1000, 1000),
      [en, '- tuna [@port-1]', '- tuna [@port-1; @edition]'],
      [id, '- tuna [@port-1]', '- tuna [@port-1; @edition]'],
    );
    expect(both?.marks).toBe(before);
  });

  it('counts a place once, by its longest form, with any capitals', () => {
    expect(measured(hedges(1000, 1000), sentence('its mass, not as far as known, Perhaps is'))?.hedges).toBe(2);
  });

  it('leaves figures and formulas aside', () => {
    const before = measured()?.words;
    expect(measured([en, 'alt="Two coasts side by side."', 'alt="Two coasts, one beside the other."'])?.words).toBe(before);
  });
});

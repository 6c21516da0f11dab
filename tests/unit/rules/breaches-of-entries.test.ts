import { describe, expect, it } from 'vitest';
import { eachIsTold, saidOf } from '../../support/breaches.ts';
import { inBoth } from '../../support/fixture.ts';

const coldChain = `cold-chain:
  name: { id: rantai dingin, en: cold chain }
  definition: { id: Ikan tetap dingin., en: Fish kept cold. }
`;
const doubled = `tuna:
  kind: place
  name: { id: Tuna, en: Tuna }
harbour-town:
  kind: place
  name: { id: Kota pelabuhan, en: Harbour town }
  forms: { id: [Vũng Tàu], en: [Vũng Tàu] }
`;

/** Forty blocks that say the same word. */
const manyBlocks = Array.from(
  { length: 40 },
  (_block, at) => `${at === 0 ? '' : `{/* #picture-${at + 3} */}\n`}The sea ${'a'.repeat(at + 1)} [@edition].`,
).join('\n\n');

describe('a term or a name', () => {
  eachIsTold({
    'that the text does not use': [
      [['glossary.yaml', 'vung-tau]\n', `vung-tau]\n${coldChain}`]],
      'glossary.yaml:10: term "cold-chain" is used nowhere in the Indonesian text; use it, add the form the text has to variants',
      'glossary.yaml:10: term "cold-chain" is used nowhere in the English text; use it',
    ],
    'that leads nowhere and rests on nothing': [
      [
        ['glossary.yaml', 'A large fish of the sea.', 'A fish of 300 kilograms.'],
        ['glossary.yaml', '[port-1, port-tuna]', '[port-9, theory1990]'],
        ['glossary.yaml', '[tuna, vung-tau]', '[shark]'],
      ],
      'glossary.yaml:9: term "landing" says to see "shark", which is neither a term nor a name; mend the key',
      'glossary.yaml:4: term "tuna" rests on "port-9", which is neither evidence nor a reference; mend the key',
      'glossary.yaml:4: term "tuna" rests on "theory1990", which was not seen, only its entry in a catalogue; rest the definition',
      'glossary.yaml:3: 300 in the English definition of term "tuna" stands in nothing it rests on; name the evidence',
    ],
    'that stands twice': [
      [['index.yaml', 'see: [landing]\n', `see: [landing]\n${doubled}`]],
      'index.yaml:5: "tuna" is the key of a term too; give the name another key',
      'index.yaml:8: "Vũng Tàu" stands in the Indonesian text for name "vung-tau" and for name "harbour-town"; leave the form to one',
    ],
    'with a citation in its definition': [
      [['glossary.yaml', 'A large fish of the sea.', "'A large [@port-1] fish.'"]],
      'glossary.yaml:3: "tuna.definition.en" holds a citation',
    ],
    'with a bracket for a form': [
      [['glossary.yaml', '[lands]', '[lands, "("]']],
      '"landing.variants.en", item 2 is no word of two letters',
    ],
    'with a letter for a form': [
      [['glossary.yaml', '[lands]', '[lands, a]']],
      '"landing.variants.en", item 2 is no word of two letters',
    ],
    'that sees itself': [
      [['glossary.yaml', '[tuna, vung-tau]', '[landing]']],
      'glossary.yaml:9: term "landing" says to see itself',
    ],
    'with the form of another but for a capital': [
      [['glossary.yaml', '[lands]', '[lands, Tuna]']],
      'glossary.yaml:5: "Tuna" stands in the English text for term "tuna" (there "tuna") and for term "landing"',
    ],
    'with a form at every turn': [
      [['glossary.yaml', '[lands]', '[lands, sea]'], ...inBoth('$$\nm > 0\n$$', manyBlocks)],
      'glossary.yaml:5: "sea" of term "landing" stands in 40 of ',
      'name a longer form',
    ],
    'with a link in its definition': [[['glossary.yaml', 'A large fish', "'A [large](#x) fish'"]], 'glossary.yaml:'],
  });

  it('need not be there, but what only a definition rests on is then cited nowhere', () => {
    expect(saidOf([['glossary.yaml'], ['index.yaml']])).toEqual([expect.stringContaining('evidence "port-tuna" is cited nowhere')]);
  });
});

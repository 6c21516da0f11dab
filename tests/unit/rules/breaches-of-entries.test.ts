import { describe, expect, it } from 'vitest';
import { eachIsTold, saidOf } from '../../support/breaches.ts';

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
    'with a link in its definition': [[['glossary.yaml', 'A large fish', "'A [large](#x) fish'"]], 'glossary.yaml:'],
  });

  it('need not be there, but what only a definition rests on is then cited nowhere', () => {
    expect(saidOf([['glossary.yaml'], ['index.yaml']])).toEqual([expect.stringContaining('evidence "port-tuna" is cited nowhere')]);
  });
});

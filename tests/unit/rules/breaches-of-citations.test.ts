import { describe, expect, it } from 'vitest';
import { eachIsTold, saidOf } from '../../support/breaches.ts';
import { en, id, inBoth, item, sentence, type Edit } from '../../support/fixture.ts';

const unused =
  '  { "id": "unused2001", "type": "book", "title": "Unused", "language": "en", "custom": { "seen": "none", "kind": "academic" } },\n';
const port2 = `port-2:
  statement: { id: Tidak dikutip., en: Not cited. }
  source: harbour2020
  seen: excerpt
  confidence: low
`;
const evidence = 'evidence.yaml';
const long = 'Pembeli menunggu di dermaga sejak dini hari dan malam hari';
const seeing = (see: string, lihat: string): Edit[] => [
  [en, 'see @theory1990', see],
  [id, 'lih. @theory1990', lihat],
];

describe('a citation as it is written', () => {
  eachIsTold({
    'a bracket left open': [[sentence('its [@port-1; @port-1 mass is')], 'en.mdx:18: citation "[@port-1" is not closed'],
    'a key without brackets': [[sentence('its (@port-1) mass is')], 'en.mdx:18: "@port-1" stands in no brackets; write [@key]'],
    'a bracket without @': [[sentence('its [port-1] mass is')], 'en.mdx:18: "[port-1]" is no citation; write [@port-1]'],
    'a key with a capital': [
      [sentence('its [@Port-1] mass is')],
      'citation "@Port-1" cannot be read; write its key in small letters',
    ],
    'a locator in italics': [[sentence('its [@port-1, *passim*] mass is')], 'citation "[@port-1" is not closed'],
    'a locator that says no place': [[sentence('its [@port-1, passim] mass is')], 'citation "@port-1, passim" cannot be read'],
    'in code': [[sentence('its `[@port-1]` mass is')], 'en.mdx:18: a citation in code'],
    'in a caption': [[[en, 'caption="Two coasts"', 'caption="Two coasts [@port-1]"']], 'caption of <Figure> holds a citation'],
    'a comma between an id’s citations': [
      [[en, '[@edition] */', '[@edition, @port-1] */']],
      'citation "@edition, @port-1" cannot be read',
    ],
  });
});

describe('what a citation names', () => {
  eachIsTold({
    'a work that is not there': [
      seeing('see @theory1991', 'lih. @theory1991'),
      'harbour/id.mdx:18: "@theory1991" in "landings-1" is neither evidence nor a reference, also at ',
      'harbour/en.mdx:18; mend the key',
    ],
    'a work that no one saw': [
      seeing('@theory1990', '@theory1990'),
      'harbour/en.mdx:18: "@theory1990" in "landings-1" was not seen, only its entry in a catalogue; write [see @theory1990]',
    ],
    'evidence trusted little': [
      [['evidence.yaml', 'confidence: medium', 'confidence: low']],
      'harbour/en.mdx:18: "@port-1" in "landings-1" is trusted little and stands as if it were sure; put the words',
    ],
    'evidence that no one cites': [
      [['evidence.yaml', 'port-1:', `${port2}port-1:`]],
      'evidence.yaml:8: evidence "port-2" is cited nowhere; cite it with [@port-2], or remove it',
    ],
    'a reference that no one cites': [
      [['references.json', '  },\n', `  },\n${unused}`]],
      'references.json:13: reference "unused2001" is cited nowhere; cite it',
    ],
    nothing: [
      inBoth('{/* #picture-2 [@edition] */}', '{/* #picture-2 */}'),
      'harbour/en.mdx:56: equation "picture-2" rests on nothing; cite evidence or a reference, or [@edition]',
    ],
  });
});

describe('a block that cites otherwise than its counterpart', () => {
  eachIsTold({
    'a work less': [
      [[en, '; see @theory1990, p. 5', '']],
      'harbour/en.mdx:18: "landings-1" does not rest on the same in both languages: @theory1990 only in id.mdx; cite the same',
    ],
    'another page': [
      [[en, 'p. 5]', 'p. 6]']],
      'cites otherwise than its counterpart: see @theory1990, page 5 only in id.mdx, see @theory1990, page 6',
    ],
    'without "see"': [
      [[en, 'see @theory1990', '@theory1990']],
      '"landings-1" cites otherwise than its counterpart: see @theory1990, page 5 only in',
    ],
    oftener: [
      [[en, 'p. 5]', 'p. 5; see @theory1990, p. 5]']],
      '"landings-1" cites otherwise than its counterpart: @theory1990: 2 here, 1 in id.mdx; cite alike',
    ],
    'with doubt': [
      [item('- <Doubt>skipjack [@port-1]</Doubt>.'), [id, 'cakalang.', 'cakalang [@port-1].']],
      'cites otherwise than its counterpart: @port-1 (doubtful) only here',
    ],
    'with other rows': [
      [[en, '| Tuna | 20 |', '| Tuna | 20 |\n| Tuna | 20 |']],
      '"landings-3" is shaped otherwise than its counterpart: rows: 3 here, 2 in id.mdx; give both as many',
    ],
    'with other items': [
      [item('- skipjack;\n- tuna.')],
      '"landings-2" is shaped otherwise than its counterpart: list items: 3 here',
    ],
    'with another link': [
      [[en, '(#landings-3)', '(#landings-2)']],
      '"landings-1" leads elsewhere than its counterpart: "#landings-3" only in id.mdx, "#landings-2" only here',
    ],
    'with another figure': [
      [['chapters/market/en.mdx', 'name="catch"', 'name="deals"']],
      '"market-shown-2" shows another figure than its counterpart: "catch" only in id.mdx, "deals" only here',
    ],
    'in the words of its counterpart': [
      [
        ['chapters/market/en.mdx', 'Buyers wait at the quay from early morning', long],
        ['chapters/market/id.mdx', 'Pembeli menunggu di dermaga sejak dini hari', long],
      ],
      '"fish-market-2" has the text of id.mdx: word for word; translate it',
    ],
    'with doubt and no citation': [[item('- <Doubt>skipjack</Doubt>.')], '<Doubt>: 1 here, 0 in id.mdx'],
  });
});

describe('doubt', () => {
  eachIsTold({
    'in doubt': [[sentence('<Doubt>its *<Doubt>mass</Doubt>* is</Doubt>')], '<Doubt> inside <Doubt>'],
    'around nothing': [[sentence('its <Doubt></Doubt> mass is')], '<Doubt> around nothing'],
  });
});

describe('what a block says', () => {
  eachIsTold({
    'a number otherwise than its counterpart': [
      [[en, '20 tonnes', '200 tonnes']],
      'harbour/en.mdx:18: "landings-1" has other numbers than its counterpart: 20 only in id.mdx, 200 only here; write the same',
    ],
    'a number that nothing it cites has': [
      [
        [en, '20 tonnes', '1,250.5 tonnes'],
        [id, '20 ton ', '1.250,5 ton '],
      ],
      'harbour/en.mdx:18: 1250.5 in "landings-1" stands in nothing the block cites; cite the evidence that has it',
    ],
    'a number that the study alone does not say': [
      [
        [en, '2016', '2017'],
        [id, '2016', '2017'],
      ],
      'harbour/en.mdx:10: 2017 in "harbour-study-1", which rests on the study alone; say only what',
    ],
    'a name that the study alone does not say': [
      [[en, 'worked together since', 'worked with Jakarta since']],
      'harbour/en.mdx:10: "Jakarta" in "harbour-study-1" is in none of the claims it cites; say only what',
    ],
  });
});

describe('what follows from a mistaken key', () => {
  it('is told in no language, nor where else the key stands', () => {
    const said = saidOf([[evidence, 'port-1:', 'port-one:']]);
    expect(said.some((line) => line.includes('"@port-1"'))).toBe(true);
    expect(said.filter((line) => line.includes('stands in nothing the block cites'))).toEqual([]);
  });
});

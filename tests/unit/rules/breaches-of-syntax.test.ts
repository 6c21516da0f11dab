import { describe, expect, it } from 'vitest';
import { eachIsTold, saidOf, type Refused } from '../../support/breaches.ts';
import { en, end, inBoth, sentence, shown, type Edit } from '../../support/fixture.ts';

const evidence = 'evidence.yaml';
const references = 'references.json';
const data = 'data/catch.csv';

/** What a parser says of itself, or of what it met. */
const parsersWords =
  /src\/|YAML|MDX|JSON:|CSV:|acorn|KaTeX|Error|Unexpected|Expected|Invalid|Implicit|mapping|scalar|token|U\+003C/;

const eachIsPlain = (refused: Refused): void => {
  eachIsTold(refused);
  it.each(Object.entries(refused))('%s: in no parser’s words, and by its cause alone', (_what, [edits]) => {
    const said = saidOf(edits);
    expect(said).toHaveLength(1);
    expect(said.join()).not.toMatch(parsersWords);
  });
};

describe('YAML that cannot be read', () => {
  eachIsPlain({
    'a colon in no quotation marks': [
      [[en, 'title: The harbour', 'title: The harbour: two']],
      'harbour/en.mdx:2: a text with a colon that stands in no quotation marks; put quotation marks around the text: title: ',
    ],
    'a star at the beginning': [
      [[en, 'title: The', 'title: *The*']],
      'harbour/en.mdx:2: a text that begins with * and stands in no quotation marks',
    ],
    'curly quotation marks around words with a colon': [
      [[en, 'title: The harbour', 'title: “The harbour: two”']],
      'harbour/en.mdx:2: a text with a colon that stands in no quotation marks',
    ],
    'a line one blank too far in': [
      [[evidence, '  seen: whole', '   seen: whole']],
      'evidence.yaml:6: the line is not indented as those beside it; begin it under the first letter',
    ],
    'a tab': [[[evidence, '  seen: whole', '\tseen: whole']], 'evidence.yaml:6: the line begins with a tab; indent it with blanks'],
    'a quotation mark left open': [
      [[evidence, 'en: The first', "en: 'The first"]],
      'evidence.yaml:11: a text in quotation marks is not closed; write the quotation mark that is missing',
    ],
    'a bracket left open': [
      [['glossary.yaml', '[tuna, vung-tau]', '[tuna, vung-tau']],
      'glossary.yaml:9: a bracket is not closed; write the ] or } that is missing',
    ],
    'a line without a colon': [
      [[evidence, '  source: abstract', '  source abstract']],
      'evidence.yaml:5: the line is no "key: text"',
    ],
    'a key twice': [
      [[evidence, 'port-tuna:', 'port-1:']],
      'evidence.yaml:22: "port-1" stands twice; give one of the two another key, or remove it',
    ],
    'a # in a summary': [
      [[en, 'summary: Two harbours', 'summary: Two # harbours']],
      'harbour/en.mdx:4: what stands after # is a comment, and lost; put quotation marks around the text',
    ],
    'a bomb of aliases': [[[evidence, 'port-1:', `a: &a [1,1]\nb: &b [${'*a,'.repeat(200)}*a]\nport-1:`]], 'evidence.yaml'],
    'things in things': [[[evidence, 'port-1:', `x: ${'- '.repeat(3000)}x\nport-1:`]], 'evidence.yaml:8: '],
  });
});

describe('JSON that cannot be read', () => {
  eachIsPlain({
    'a comma left out': [
      [[references, '"id": "theory1990",', '"id": "theory1990"']],
      'references.json:14: a comma is missing at the end of the line; write it between this value and the next',
    ],
    'a comma left out between two works': [[[references, '  },\n', '  }\n']], 'references.json:12: a comma is missing'],
    'a comma too many': [[[references, '}\n]', '},\n]']], 'references.json:21: a comma after the last value; remove it'],
    'curly quotation marks': [
      [[references, '"theory1990"', '“theory1990”']],
      'references.json:14: curly quotation marks; write straight ones',
    ],
    'single quotation marks': [[[references, '"theory1990"', "'theory1990'"]], 'references.json:14: single quotation marks'],
    'a file that was cut': [
      [[references, shown(references).slice(0, 300)]],
      'references.json:8: the file breaks off before its end; bring back what was cut',
    ],
  });
});

describe('CSV that cannot be read', () => {
  eachIsPlain({
    'semicolons, as Excel in Indonesian writes them': [
      [[data, shown(data).replaceAll(',', ';')]],
      'data/catch.csv:1: cells parted by semicolons; part them by commas',
    ],
    'a quotation mark left open': [
      [[data, 'tuna,tuna', '"tuna,tuna']],
      'data/catch.csv:2: a cell in quotation marks is not closed; write the " that is missing',
    ],
    'a quotation mark inside': [[[data, 'tuna,tuna', 'tu"na,tuna']], 'data/catch.csv:2: a quotation mark in the middle of a cell'],
    'evidence parted by commas': [
      [[data, 'port-1', '"port-1,port-tuna"']],
      'data/catch.csv:3: evidence parted by commas; part its keys',
    ],
    'evidence parted by commas in no quotation marks': [
      [[data, 'port-1', 'port-1,port-tuna']],
      'data/catch.csv:3: 6 cells; write 5, one a column; keys of evidence are parted by spaces',
    ],
  });
});

describe('MDX that cannot be read', () => {
  eachIsPlain({
    'a head that is not closed': [
      [[en, 'there.\n---', 'there.\n']],
      'harbour/en.mdx:1: the head of the chapter is not closed; write --- on a line of its own under its last field',
    ],
    'a head that is not there': [
      [[en, '---\ntitle: The harbour', 'title: The harbour']],
      'harbour/en.mdx:1: the chapter has no head; begin it with ---, title, slug, summary',
    ],
    'a component left open': [
      [[en, '</Table>', '']],
      'harbour/en.mdx:25: <Table> is not closed; write </Table> after what stands in it',
    ],
    'a component closed that was not opened': [
      [sentence('its</Doubt> mass is')],
      'harbour/en.mdx:18: a component is closed that was not',
    ],
    'an HTML comment': [[sentence('its <!-- x --> mass is')], 'harbour/en.mdx:18: an HTML comment; remove it'],
    'a brace left open': [[sentence('its { mass is')], 'harbour/en.mdx:18: a { is not closed; write the } that is missing'],
    'an attribute in no quotation marks': [
      [[en, 'caption="Two coasts"', 'caption=Two']],
      'harbour/en.mdx:49: an attribute without its quotation marks; write it as caption="…"',
    ],
    'a file that was cut': [[[en, shown(en).slice(0, 600)]], 'harbour/en.mdx:25: <Table> is not closed'],
    'a file that is empty': [[[en, '']], 'harbour/en.mdx:1: the chapter has no head'],
    'an export': [[end('export const x = 1')], 'harbour/en.mdx:60: an import or export cannot be cited'],
  });
});

describe('any file', () => {
  eachIsPlain({
    'with the mark of a conflict': [
      [[evidence, 'port-1:', '<<<<<<< HEAD\nport-1:']],
      'evidence.yaml:8: the mark of a conflict; keep one of the two states',
    ],
    'with the middle of a conflict': [[sentence('its mass is\n=======\nx')], 'harbour/en.mdx:19: the mark of a conflict'],
    'that is empty': [[[evidence, '']], 'evidence.yaml:1: the file is empty; bring back what it held'],
    'of many megabytes': [[[evidence, 'x: y\n'.repeat(1_000_000)]], 'evidence.yaml: a file of 5.0 MB; 4 MB are the most'],
    'with a heap of signs': [
      inBoth('$$\nm > 0\n$$', `${'>'.repeat(300)} x`).slice(0, 1),
      'harbour/en.mdx:56: a row of signs that open',
    ],
    'with a soft hyphen': [[sentence('its m\u00adass is')], 'harbour/en.mdx:18: a character that cannot be seen (U+00AD)'],
    'with a letter that was lost': [[sentence('its m\ufffdss is')], 'harbour/en.mdx:18: a character that cannot be seen (U+FFFD)'],
  });
});

describe('letters apart from their marks', () => {
  it('are read as one, so that names are found', () => {
    const apart: Edit[] = inBoth('Vũng Tàu', 'Vũng Tàu'.normalize('NFD'));
    expect(saidOf(apart)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { formatBreach } from '../../../src/publication/breach.ts';
import { readPublication } from '../../../src/library/publication.ts';
import { edited, inBoth, type Edit } from '../../support/fixture.ts';

const en = 'chapters/harbour/en.mdx';
const doubted = '<Doubt>skipjack [@port-1]</Doubt>.';
const doubtedId = '<Doubt>cakalang [@port-1]</Doubt>.';
const item = (to: string): Edit => [en, '- skipjack.', to];
const end = (to: string): Edit => [en, 'm > 0\n$$', `m > 0\n$$\n\n${to}`];
const sentence = (to: string): Edit => [en, 'its mass is', to];

/** Each line holds the one before it nine times over. */
const bomb = ['a', 'b', 'c', 'd', 'e']
  .map(
    (name, at, names) =>
      `${name}: &${name} [${Array(9)
        .fill(at === 0 ? 1 : `*${String(names[at - 1])}`)
        .join()}]\n`,
  )
  .join('');

/** What is refused: a small edit, and what its author is told. */
const refused: Record<string, readonly [readonly Edit[], string]> = {
  'code in an attribute': [
    [sentence('<Doubt x={process.exit()}>its</Doubt> mass is')],
    'en.mdx:18: <Doubt> may not have "x" like this',
  ],
  'attributes spread from code': [
    [sentence('<Doubt {...process.env}>its</Doubt> mass is')],
    '<Doubt> may not have "{…}" like this',
  ],
  'an attribute no component has': [
    [sentence('<Doubt onclick="x">its</Doubt> mass is')],
    '<Doubt> may not have "onclick" like this',
  ],
  'code inside a list': [[item('- skipjack.\n\n  {process.exit()}')], 'en.mdx:24: code in braces: {process.exit()}; remove it'],
  'code at the end of a heading': [
    [[en, '## What is landed {/* #landings */}', '## What is landed {1}']],
    'code in braces: {1}; remove it',
  ],
  'an import': [[end("import fs from 'node:fs'")], 'an import or export cannot be cited'],
  HTML: [[item('- <b>skipjack</b>.')], 'en.mdx:22: <b> is not a component of this edition; remove it'],
  'HTML as a block inside a component': [
    [[en, 'Natural Earth [@edition].', '<div>x</div>']],
    '<div> is not a component of this edition',
  ],
  'a script': [[end('<script>x</script>')], '<script>'],
  'a link that runs': [[sentence('[its](javascript:alert(1)) mass is')], 'link "javascript:alert(1)"'],
  'a link to another host without its protocol': [[sentence('[its](//evil.example) mass is')], 'link "//evil.example"'],
  'code on the page about the edition': [
    [['about/en.mdx', 'tests.', 'tests {process.env.HOME}.']],
    'about/en.mdx:4: code in braces',
  ],
  'an import on the page about the edition': [
    [['about/en.mdx', 'A small', 'export const a = 1\n\nA small']],
    'an import or export inside a page',
  ],
  'a script on the page about the edition': [
    [['about/en.mdx', 'tests.', 'tests.\n\n<script>x</script>']],
    '<script> is not a component',
  ],
  'a foreign image on the page about the edition': [
    [['about/en.mdx', 'tests.', '![](https://x.example/a.png)']],
    'an image inside a block',
  ],
  'a citation on the page about the edition': [[['about/en.mdx', 'tests.', 'tests [@port-1].']], 'a citation outside the chapters'],
  'MDX that cannot be read on the page about the edition': [
    [['about/en.mdx', 'tests.', 'tests <5.']],
    'about/en.mdx:4: this is not valid MDX',
  ],
  'a study that is no reference': [
    [['publication.yaml', 'study: abstract', 'study: none']],
    'publication.yaml:5: the study, "none", is not a reference',
  ],
  'an address that runs': [
    [['publication.yaml', 'address: null', "address: 'javascript:alert(1)'"]],
    '"address": is no address of the web',
  ],
  'a licence that runs': [
    [['publication.yaml', 'https://creativecommons.org/licenses/by/4.0/', 'javascript:x']],
    '"licence.url": is no address',
  ],
  'a reference that runs': [
    [['references.json', '"type": "report",', '"type": "report", "URL": "javascript:x",']],
    'is no address of the web',
  ],
  'a language left out': [[['publication.yaml', 'languages: [id, en]', 'languages: [en]']], '"languages": lacks one of id, en'],
  'a language twice': [[['publication.yaml', 'languages: [id, en]', 'languages: [id, id]']], '"languages": names a language twice'],
  'a bomb of aliases': [
    [['evidence.yaml', 'port-1:', `${bomb}port-1:`]],
    'evidence.yaml: this cannot be read: Excessive alias count',
  ],
  'a line of 300 kB': [[sentence(`its${' '.repeat(300_000)}mass is`)], 'en.mdx:18: a line of 300'],
  'a sign that turns the direction of text': [
    [sentence('its \u202emass is')],
    'en.mdx:18: a character that cannot be seen (U+202E)',
  ],
  'a control character': [[sentence('its \u0007mass is')], 'a character that cannot be seen (U+0007)'],
  'a control character in data': [
    [['data/coasts.csv', 'evidence', 'evidence\u0000']],
    'data/coasts.csv:1: a character that cannot be seen (U+0000)',
  ],

  'a bracket left open': [[sentence('its [@port-1; @port-1 mass is')], 'en.mdx:18: citation "[@port-1" is not closed'],
  'a key without brackets': [[sentence('its (@port-1) mass is')], 'en.mdx:18: "@port-1" stands in no brackets; write [@key]'],
  'a bracket without @': [[sentence('its [port-1] mass is')], 'en.mdx:18: "[port-1]" is no citation; write [@port-1]'],
  'a key with a capital': [[sentence('its [@Port-1] mass is')], 'citation "@Port-1" cannot be read'],
  'a locator in italics': [[sentence('its [@port-1, *passim*] mass is')], 'citation "[@port-1" is not closed'],
  'a locator that says no place': [[sentence('its [@port-1, passim] mass is')], 'citation "@port-1, passim" cannot be read'],
  'a citation in code': [[sentence('its `[@port-1]` mass is')], 'en.mdx:18: a citation in code'],
  'a citation in a caption': [
    [[en, 'caption="Two coasts"', 'caption="Two coasts [@port-1]"']],
    'caption of <Figure> holds a citation',
  ],
  'a citation in a heading': [[[en, '## What is landed', '## What is landed [@port-1]']], 'en.mdx:15: a citation in a heading'],
  'a citation in a definition': [
    [['glossary.yaml', 'A large fish of the sea.', "'A large [@port-1] fish.'"]],
    'glossary.yaml:3: "tuna.definition.en": holds a citation',
  ],
  'a link in a definition': [[['glossary.yaml', 'A large fish', "'A [large](#x) fish'"]], 'glossary.yaml:'],
  'bold words in a title': [[[en, 'title: The harbour', 'title: The **harbour**']], 'en.mdx:2: "title": holds bold words (**)'],
  'code in a title': [[[en, 'title: The harbour', 'title: The `harbour`']], '"title": holds code (`)'],
  'bold words in a heading': [[[en, '## What is landed', '## What is **landed**']], 'en.mdx:15: bold words inside a heading'],
  'a star alone': [[[en, 'title: The harbour', 'title: The *harbour']], '"title": holds a star (*) without its second'],
  'a comma between an id’s citations': [
    [[en, '[@edition] */', '[@edition, @port-1] */']],
    'citation "@edition, @port-1" cannot be read',
  ],
  'another page in one language': [
    [[en, 'p. 5]', 'p. 6]']],
    'cites otherwise than its counterpart: see @theory1990, page 5 only in id.mdx, see @theory1990, page 6',
  ],
  '"see" in one language only': [
    [[en, 'see @theory1990', '@theory1990']],
    '"landings-1" cites otherwise than its counterpart: see @theory1990, page 5 only in',
  ],
  'doubt in one language only': [
    [item(`- ${doubted}`), ['chapters/harbour/id.mdx', 'cakalang.', 'cakalang [@port-1].']],
    'cites otherwise than its counterpart: @port-1 (doubtful) only here',
  ],
  'doubt without a citation in one language only': [
    [item('- <Doubt>skipjack</Doubt>.')],
    '<Doubt> 1 times here, 0 times in id.mdx',
  ],
  'doubt in doubt': [[sentence('<Doubt>its *<Doubt>mass</Doubt>* is</Doubt>')], '<Doubt> inside <Doubt>'],
  'doubt around nothing': [[sentence('its <Doubt></Doubt> mass is')], '<Doubt> around nothing'],

  'an id of the page itself': [inBoth('#picture-2 [', '#main ['), 'id "main" is reserved; choose another'],
  'an id of the page itself, for evidence': [
    [
      ['evidence.yaml', 'port-tuna:', 'counts:'],
      ['glossary.yaml', 'port-tuna', 'counts'],
    ],
    'evidence.yaml:22: key "counts" is reserved',
  ],
  'an id of the page itself, for a term': [
    [
      ['glossary.yaml', 'tuna:\n', 'title:\n'],
      ['glossary.yaml', '[tuna,', '[title,'],
    ],
    'glossary.yaml:1: key "title" is reserved',
  ],
  'an id of 300 letters': [inBoth('#picture-2 [', `#${'a'.repeat(300)} [`), 'is ill-formed; use small letters, digits and hyphens'],

  'a sentence that becomes a list from its year': [[item('- skipjack.\n\n  2016. was a year')], 'a list that begins with 2016'],
  'a check box': [[item('- [x] skipjack.')], 'en.mdx:22: a check box'],
  'code in a list': [[item('- skipjack.\n\n  ```\n  x\n  ```')], 'a block of code inside a list item'],
  'a table row that lacks a cell': [[[en, '| Tuna | 20 |', '| Tuna |']], 'en.mdx:29: a row of 1 cells; write 2'],
  'a table row with a cell too many': [[[en, '| Tuna | 20 |', '| Tuna | 20 | 3 |']], 'en.mdx:29: a row of 3 cells; write 2'],
  'a table without its dashes': [[[en, '| --- | ---: |\n', '']], 'a table without its line of dashes'],
  'a table component without a table': [
    [[en, '| Fish | Tonnes |\n| --- | ---: |\n| Tuna | 20 |', 'Tuna 20']],
    'en.mdx:25: <Table> with no table',
  ],
  'a heading in a table component': [
    [[en, 'Source: [@port-1].\n\n</Table>', '### Source\n\n</Table>']],
    'a heading inside <Table>',
  ],
  'a formula component without a formula': [[[en, '$$\nm = 20\n$$', 'm']], 'en.mdx:36: <Equation> with no displayed formula'],
  'a formula component with two': [[[en, '$$\nm = 20\n$$', '$$\nm = 20\n$$\n\n$$\nm\n$$']], '<Equation> with 2 displayed formulas'],
  'a figure in a table': [
    [[en, 'Source: [@port-1].\n\n</Table>', '<Figure name="coasts" alt="a" caption="b" />\n\n</Table>']],
    '<Figure> inside <Table>',
  ],
  'a part before any section': [
    [[en, '## What the study says', '### What the study says']],
    'en.mdx:7: a part (###) stands before the first section',
  ],
  'an empty heading': [[[en, '### A picture {', '### {']], 'en.mdx:46: an empty heading'],
};

describe('what is refused', () => {
  it.each(Object.entries(refused))('%s: its author is told', (_what, [edits, told]) => {
    expect(
      readPublication(edited(...edits))
        .breaches.map(formatBreach)
        .join('\n'),
    ).toContain(told);
  });
});

/** What is sound, however it looks. */
const sound: Record<string, readonly Edit[]> = {
  'a list item wholly in doubt': [item(`- ${doubted}`), ['chapters/harbour/id.mdx', 'cakalang.', doubtedId]],
  'a quotation wholly in doubt': inBoth('$$\nm > 0\n$$', '> <Doubt>x [@port-1]</Doubt>'),
  'a paragraph wholly in doubt': inBoth('$$\nm > 0\n$$', '<Doubt>x [@port-1]</Doubt>'),
  'a blank after ---': [
    [en, '---\ntitle', '---  \ntitle'],
    [en, 'there.\n---', 'there.\n--- '],
  ],
  'lines of Windows': [[en, 'title: The harbour\n', 'title: The harbour\r\n']],
  'a byte-order mark': [[en, '---\ntitle', '\uFEFF---\ntitle']],
  'an address of mail': [sentence('its (a@b.example) mass is')],
};

describe('what is let in', () => {
  it.each(Object.entries(sound))('%s', (_what, edits) => {
    expect(readPublication(edited(...edits)).breaches.map(formatBreach)).toEqual([]);
  });
});

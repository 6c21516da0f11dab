import { describe, expect, it } from 'vitest';
import { eachIsTold, manyAtOnce, manyTold, saidOf } from '../../support/breaches.ts';
import { en, end, inBoth, item, sentence } from '../../support/fixture.ts';

const about = 'about/en.mdx';

/** Each line holds the one before it nine times over. */
const bomb = ['a', 'b', 'c', 'd', 'e']
  .map(
    (name, at, names) =>
      `${name}: &${name} [${Array(9)
        .fill(at === 0 ? 1 : `*${String(names[at - 1])}`)
        .join()}]\n`,
  )
  .join('');

describe('the rules of the publication', () => {
  it('are all kept by the small publication', () => {
    expect(saidOf([])).toEqual([]);
  });

  it('all speak at once', () => {
    const said = saidOf(manyAtOnce);
    expect(said.length).toBeGreaterThanOrEqual(3);
    for (const part of manyTold) expect(said.join('\n')).toContain(part);
  });
});

describe('a chapter', () => {
  eachIsTold({
    'with a head that lacks a field and has a strange one': [
      [[en, 'slug:', 'address:']],
      'harbour/en.mdx:3: "address" is no field here; the fields are title, slug, summary',
      'harbour/en.mdx:2: "slug" is missing; write it (the chapter’s address in this language), such as ',
    ],
    'with the name of a folder of the site for its address': [
      [[en, 'slug: harbour', 'slug: parallel']],
      'harbour/en.mdx:1: slug "parallel" is taken by a page of the edition; choose another slug',
    ],
    'with bold words in its title': [
      [[en, 'title: The harbour', 'title: The **harbour**']],
      'en.mdx:2: "title" holds bold words (**); write it in plain words',
    ],
    'with code in its title': [[[en, 'title: The harbour', 'title: The `harbour`']], '"title" holds code (`)'],
    'with a star alone in its title': [
      [[en, 'title: The harbour', 'title: The *harbour']],
      '"title" holds a star (*) without its second',
    ],
    'that is no MDX': [
      [[en, '20 tonnes', '<20 tonnes']],
      'harbour/en.mdx:18: a < that begins no component; write a lone < as "less than"',
    ],
    'with code in braces': [[[en, '20 tonnes', '{20} tonnes']], 'harbour/en.mdx:18: code in braces: {20}; remove it'],
    'with code in an attribute': [
      [sentence('<Doubt x={process.exit()}>its</Doubt> mass is')],
      'en.mdx:18: <Doubt> may not have "x" like this',
    ],
    'with attributes spread from code': [
      [sentence('<Doubt {...process.env}>its</Doubt> mass is')],
      '<Doubt> may not have "{…}" like this',
    ],
    'with an attribute no component has': [
      [sentence('<Doubt onclick="x">its</Doubt> mass is')],
      '<Doubt> may not have "onclick" like this',
    ],
    'with code inside a list': [
      [item('- skipjack.\n\n  {process.exit()}')],
      'en.mdx:24: code in braces: {process.exit()}; remove it',
    ],
    'with code at the end of a heading': [
      [[en, '## What is landed {/* #landings */}', '## What is landed {1}']],
      'code in braces: {1}; remove it',
    ],
    'with an import': [[end("import fs from 'node:fs'")], 'an import or export cannot be cited'],
    'with HTML': [[item('- <b>skipjack</b>.')], 'en.mdx:22: <b> is not a component of this edition; remove it'],
    'with HTML as a block inside a component': [
      [[en, 'Natural Earth [@edition].', '<div>x</div>']],
      '<div> is not a component of this edition',
    ],
    'with a script': [[end('<script>x</script>')], '<script>'],
    'with a link that runs': [[sentence('[its](javascript:alert(1)) mass is')], 'link "javascript:alert(1)"'],
    'with a link to another host without its protocol': [[sentence('[its](//evil.example) mass is')], 'link "//evil.example"'],
    'with a line of 300 kB': [[sentence(`its${' '.repeat(300_000)}mass is`)], 'en.mdx:18: a line of 300'],
    'with a sign that turns the direction of text': [
      [sentence('its \u202emass is')],
      'en.mdx:18: a character that cannot be seen (U+202E)',
    ],
    'with a control character': [[sentence('its \u0007mass is')], 'a character that cannot be seen (U+0007)'],
  });
});

describe('the page about the edition', () => {
  eachIsTold({
    'with code': [[[about, 'tests.', 'tests {process.env.HOME}.']], 'about/en.mdx:4: code in braces'],
    'with an import': [[[about, 'A small', 'export const a = 1\n\nA small']], 'an import or export inside a page'],
    'with a script': [[[about, 'tests.', 'tests.\n\n<script>x</script>']], '<script> is not a component'],
    'with a foreign image': [[[about, 'tests.', '![](https://x.example/a.png)']], 'an image inside a block'],
    'with a citation': [[[about, 'tests.', 'tests [@port-1].']], 'a citation outside the chapters'],
    'that is no MDX': [[[about, 'tests.', 'tests <5.']], 'about/en.mdx:4: a < that begins no component'],
  });
});

describe('a data file', () => {
  eachIsTold({
    'with a study that is no reference': [
      [['publication.yaml', 'study: abstract', 'study: none']],
      'publication.yaml:5: the study, "none", is not a reference',
    ],
    'with an address that runs': [
      [['publication.yaml', 'address: null', "address: 'javascript:alert(1)'"]],
      '"address" is no address of the web',
    ],
    'with a licence that runs': [
      [['publication.yaml', 'https://creativecommons.org/licenses/by/4.0/', 'javascript:x']],
      '"licence.url" is no address of the web; write it (where it can be read), such as https://',
    ],
    'with a reference that runs': [
      [['references.json', 'https://www.example.org/harbours%20in%20figures', 'javascript:x']],
      'is no address of the web',
    ],
    'with a language left out': [
      [['publication.yaml', 'languages: [id, en]', 'languages: [en]']],
      '"languages" lacks one of id, en',
    ],
    'with a language twice': [
      [['publication.yaml', 'languages: [id, en]', 'languages: [id, id]']],
      '"languages" names a language twice',
    ],
    'with a bomb of aliases': [
      [['evidence.yaml', 'port-1:', `${bomb}port-1:`]],
      'evidence.yaml: values that stand for other values (& and *); write them out',
    ],
    'with a control character': [
      [['data/coasts.csv', 'evidence', 'evidence\u0000']],
      'data/coasts.csv:1: a character that cannot be seen (U+0000)',
    ],
  });
});

/** What is sound, however it looks. */
const sound = {
  'a list item wholly in doubt': [
    item('- <Doubt>skipjack [@port-1]</Doubt>.'),
    ['chapters/harbour/id.mdx', 'cakalang.', '<Doubt>cakalang [@port-1]</Doubt>.'],
  ],
  'a quotation wholly in doubt': inBoth('$$\nm > 0\n$$', '> <Doubt>x [@port-1]</Doubt>'),
  'a paragraph wholly in doubt': inBoth('$$\nm > 0\n$$', '<Doubt>x [@port-1]</Doubt>'),
  'a blank after ---': [
    [en, '---\ntitle', '---  \ntitle'],
    [en, 'there.\n---', 'there.\n--- '],
  ],
  'lines of Windows': [[en, 'title: The harbour\n', 'title: The harbour\r\n']],
  'a byte-order mark': [[en, '---\ntitle', '\uFEFF---\ntitle']],
  'an address of mail': [sentence('its (a@b.example) mass is'), ['chapters/harbour/id.mdx', 'massanya', '(a@b.example) massanya']],
} as const;

describe('what is let in', () => {
  it.each(Object.entries(sound))('%s', (_what, edits) => {
    expect(saidOf(edits)).toEqual([]);
  });
});

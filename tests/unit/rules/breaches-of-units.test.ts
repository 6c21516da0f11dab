import { describe } from 'vitest';
import { eachIsTold } from '../../support/breaches.ts';
import { en, id, inBoth, item } from '../../support/fixture.ts';

const quote = '> worked together [@study-harbours]';
const list = '{/* #landings-2 */}\n- tuna [@port-1];\n- skipjack.\n\n';
const sea =
  '---\ntitle: Laut\nslug: laut\nsummary: Laut.\n---\n\n## Laut {/* #sea-1st */}\n\n{/* #sea-1st-1 */}\nLaut [@edition].\n';

describe('the two languages of a chapter', () => {
  eachIsTold({
    'a chapter in one language only': [
      [
        ['chapters/sea/id.mdx', sea],
        ['publication.yaml', 'chapters: [harbour, market]', 'chapters: [harbour, market, sea]'],
      ],
      'chapters/sea/en.mdx: chapter "sea" is missing in en; write ',
    ],
    'a section in one language only': [
      [[en, '### A picture {/* #picture */}\n\n', '']],
      'harbour/en.mdx:1: chapter "harbour" has 2 sections, id.mdx has 3: "picture" is missing here; write section "picture" here',
    ],
    'a block in one language only': [
      [[en, `{/* #harbour-study-2 */}\n${quote}\n\n`, '']],
      'harbour/en.mdx:7: section "harbour-study" has 1 blocks, id.mdx has 2: "harbour-study-2" is missing here; write block',
    ],
    'a quote that is a paragraph in the other language': [
      [[en, quote, quote.slice(2)]],
      'harbour/en.mdx:13: "harbour-study-2" is a paragraph, in id.mdx a quote; make both the same kind',
    ],
    'blocks in another order': [
      [
        [en, list, ''],
        [en, '{/* #landings-4 */}', `${list}{/* #landings-4 */}`],
      ],
      'harbour/en.mdx:21: block "landings-3" stands in another order than in id.mdx; keep the order landings-1, landings-2',
    ],
  });
});

describe('an id', () => {
  eachIsTold({
    'that a block lacks': [
      inBoth('{/* #harbour-study-1 */}\n', ''),
      'harbour/en.mdx:9: a paragraph has no id; run `npm run ids`',
      'harbour/id.mdx:9: a paragraph has no id',
    ],
    'that a heading lacks': [inBoth(' {/* #landings */}', ''), 'harbour/en.mdx:15: a heading has no id; end it with {/* #id */}'],
    'that stands twice': [
      inBoth('{/* #landings-2 */}', '{/* #harbour-study-2 */}'),
      'harbour/en.mdx:21: id "harbour-study-2" stands twice: already at ',
    ],
    'that stands in another chapter': [
      ['en', 'id'].map((language) => [`chapters/market/${language}.mdx`, '#market-shown-2 */', '#landings-2 */'] as const),
      'market/en.mdx:',
      'id "landings-2" stands twice: already at ',
    ],
    'with a capital and a line below': [
      inBoth('{/* #landings-2 */}', '{/* #Landings_2 */}'),
      'harbour/en.mdx:20: id "Landings_2" is ill-formed; use small letters',
    ],
    'of 300 letters': [inBoth('#picture-2 [', `#${'a'.repeat(300)} [`), 'is ill-formed; use small letters, digits and hyphens'],
    'that a section’s heading has': [
      inBoth('{/* #landings-2 */}', '{/* #landings-title */}'),
      'harbour/en.mdx:21: id "landings-title" is reserved; choose another',
    ],
    'that the page itself has': [inBoth('#picture-2 [', '#main ['), 'id "main" is reserved; choose another'],
    'that a folder of the site has': [
      inBoth('{/* #landings-2 */}', '{/* #parallel */}'),
      'id "parallel" is reserved; choose another',
    ],
    'that the page itself has, for evidence': [
      [
        ['evidence.yaml', 'port-tuna:', 'counts:'],
        ['glossary.yaml', 'port-tuna', 'counts'],
      ],
      'evidence.yaml:22: key "counts" is reserved',
    ],
    'that the page itself has, for a term': [
      [
        ['glossary.yaml', 'tuna:\n', 'title:\n'],
        ['glossary.yaml', '[tuna,', '[title,'],
      ],
      'glossary.yaml:1: key "title" is reserved',
    ],
    'of no block': [
      [[en, '{/* #landings-2 */}\n', '{/* #landings-2 */}\n\n{/* #landings-2 */}\n']],
      'harbour/en.mdx:20: id "landings-2" belongs to no block; put it on the line directly above its block',
    ],
  });
});

describe('a heading', () => {
  eachIsTold({
    'that comes after a block': [
      [
        [en, '## What the study says', 'A word before.\n\n## What the study says'],
        [id, '## Yang dikatakan studi', 'Sebuah kata.\n\n## Yang dikatakan studi'],
      ],
      'harbour/en.mdx:7: a paragraph stands before the first heading; begin the chapter with a heading',
    ],
    'of a part before any section': [
      [[en, '## What the study says', '### What the study says']],
      'en.mdx:7: a part (###) stands before the first section',
    ],
    'without words': [[[en, '### A picture {', '### {']], 'en.mdx:46: an empty heading'],
    'with bold words': [[[en, '## What is landed', '## What is **landed**']], 'en.mdx:15: bold words inside a heading'],
    'with a citation': [[[en, '## What is landed', '## What is landed [@port-1]']], 'en.mdx:15: a citation in a heading'],
  });
});

describe('a block', () => {
  eachIsTold({
    'that becomes a list from its year': [[item('- skipjack.\n\n  2016. was a year')], 'a list that begins with 2016'],
    'with a check box': [[item('- [x] skipjack.')], 'en.mdx:22: a check box'],
    'with code in a list': [[item('- skipjack.\n\n  ```\n  x\n  ```')], 'a block of code inside a list item'],
    'with a table row that lacks a cell': [[[en, '| Tuna | 20 |', '| Tuna |']], 'en.mdx:29: a row of 1 cells; write 2'],
    'with a table row with a cell too many': [[[en, '| Tuna | 20 |', '| Tuna | 20 | 3 |']], 'en.mdx:29: a row of 3 cells; write 2'],
    'with a table without its dashes': [[[en, '| --- | ---: |\n', '']], 'a table without its line of dashes'],
    'of a table component without a table': [
      [[en, '| Fish | Tonnes |\n| --- | ---: |\n| Tuna | 20 |', 'Tuna 20']],
      'en.mdx:25: <Table> with no table',
    ],
    'of a table component with a heading': [
      [[en, 'Source: [@port-1].\n\n</Table>', '### Source\n\n</Table>']],
      'a heading inside <Table>',
    ],
    'of a table component with a figure': [
      [[en, 'Source: [@port-1].\n\n</Table>', '<Figure name="coasts" alt="a" caption="b" />\n\n</Table>']],
      '<Figure> inside <Table>',
    ],
    'of a formula component without a formula': [[[en, '$$\nm = 20\n$$', 'm']], 'en.mdx:36: <Equation> with no displayed formula'],
    'of a formula component with two': [
      [[en, '$$\nm = 20\n$$', '$$\nm = 20\n$$\n\n$$\nm\n$$']],
      '<Equation> with 2 displayed formulas',
    ],
    'of a formula that no one can speak': [
      [[en, ' spoken="m equals twenty"', '']],
      'harbour/en.mdx:36: <Equation> without spoken; add spoken="…"',
    ],
    'with a formula that cannot be set': [
      [[en, '$m$', '$\\frac{m}$']],
      'harbour/en.mdx:18: the formula cannot be set: a } or a part is missing at its end; write it: each { has its }',
    ],
    'with money that reads as a formula': [
      [[en, 'its mass is $m$', 'it costs US$ 5 and US$ 7']],
      'harbour/en.mdx:18: "$ 5 and US$" was taken for a formula; write the sign for money as \\$',
    ],
    'with a link that leads nowhere': [
      [[en, '(#landings-3)', '(#landings-9)']],
      'harbour/en.mdx:18: link to "#landings-9", which no chapter, section or block has; mend the id',
    ],
    'with a link that has no words': [
      [
        [en, '[table](#landings-3)', '[](#landings-1)'],
        [id, '[tabel](#landings-3)', '[](#landings-1)'],
      ],
      'harbour/en.mdx:18: link to "#landings-1" has no words; write them: only sections, figures',
    ],
  });
});

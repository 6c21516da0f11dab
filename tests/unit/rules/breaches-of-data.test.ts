import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eachIsTold, oddOf, readWith, saidOf } from '../../support/breaches.ts';
import { en, shown, type Edit } from '../../support/fixture.ts';

const work = 'publication.yaml';
const evidence = 'evidence.yaml';

const title = (words: string): Edit => [work, 'en: Two harbours', `en: ${words}`];
const parts = (place: string): Edit => [
  work,
  '\nnames:',
  `
title_parts:
  id: { before: Dua, first: { what: pelabuhan, place: Utara }, second: { what: dan, place: Selatan }, after: satu laut }
  en: { before: Two, first: { what: harbours, place: ${place} }, second: { what: and, place: South }, after: one sea }
names:`,
];
const titles: Edit[] = [
  [
    work,
    '{ id: Dua pelabuhan, en: Two harbours }',
    '{ id: Dua pelabuhan Utara dan Selatan satu laut, en: Two harbours North and South one sea }',
  ],
];

describe('publication.yaml', () => {
  eachIsTold({
    'with a release of two numbers': [
      [[work, 'release: 0.1.0', 'release: 0.1']],
      'publication.yaml:8: "release" is a number, "0.1"; write it (the number of the edition as it stands), such as 0.1.0',
    ],
    'with a day in words': [
      [[work, '2026-11-24', '24 November 2026']],
      '"released" is no day, written year-month-day; write it (the day of that release), such as 2026-11-24',
    ],
    'with a word where a list is asked': [
      [[work, '[pelabuhan]', 'pelabuhan']],
      '"keywords.id" is words, "pelabuhan"; write a list: [pelabuhan]',
    ],
    'with a language missing': [
      [[work, '{ id: Dua pelabuhan, en: Two harbours }', '{ id: Dua pelabuhan }']],
      '"title" is not said in en; write en: … beside id',
    ],
    'with a misspelt field': [
      [[work, 'running_title', 'runing_title']],
      'publication.yaml:3: "runing_title" is no field here; did you mean "running_title"?',
    ],
    'with a chapter twice': [
      [[work, '[harbour, market]', '[harbour, market, market]']],
      'publication.yaml:12: "chapters", item 3 ("market") stands twice',
    ],
    'with a chapter that has no folder': [
      [[work, '[harbour, market]', '[harbour, market, sea]']],
      'publication.yaml:12: chapter "sea" is listed, and has no folder; write ',
    ],
    'with a misspelt chapter': [
      [[work, '[harbour, market]', '[harbour, markt]']],
      'chapter "markt" is listed, and has no folder; did you mean "market"?',
    ],
    'with a panel twice': [
      [
        [
          work,
          '\nnames:',
          '\nfrontispiece: { figure: coasts, panels: [south, south], caption: { id: Pantai., en: The coast. } }\nnames:',
        ],
      ],
      '"frontispiece.panels", item 2 ("south") stands twice',
    ],
    'with one star in its title': [[title("'Two *harbours'")], '"title.en" holds a star (*) without its second'],
    'with another number in one language': [
      [title('2 harbours')],
      'publication.yaml:1: "title" has other numbers in en than in id: 2 only in en',
    ],
    'with another number in a chapter’s title': [
      [[en, 'title: The harbour', 'title: The 4 harbours']],
      'harbour/en.mdx:2: the title of "harbour" has other numbers in en than in id: 4 only in en; write the same',
    ],
    'with another number in a summary': [
      [[en, 'summary: Two harbours', 'summary: 3 harbours']],
      'harbour/en.mdx:2: the summary of "harbour" has other numbers in en than in id: 3 only in en',
    ],
    'with another number in a heading': [
      [[en, '## What is landed', '## What 5 landed']],
      'harbour/en.mdx:15: the heading of "landings" has other numbers in en than in id: 5 only in en',
    ],
    'with another number in the head of a column': [
      [['figures/coasts.yaml', 'en: Rank', 'en: Rank 5']],
      'figures/coasts.yaml:8: the head of column "rank" has other numbers in en than in id: 5 only in en',
    ],
    'with a paragraph fewer in one language': [
      [[work, 'en: [A study of two harbours.]', 'en: [A study., Of two harbours.]']],
      '"abstract" has 2 items in en, 1 in id; write as many',
    ],
    'with a title that was changed, and its parts not': [
      [...titles, parts('East')],
      'title_parts names "East", which is not in the title; change both alike',
    ],
  });

  it('with other words in its title than in the parts is odd, and built', () => {
    const edits = [...titles, parts('North')];
    expect(oddOf(edits)).toEqual([]);
    const other: Edit[] = [...edits, [work, 'one sea }', 'one ocean }']];
    expect(saidOf(other)).toEqual([]);
    expect(oddOf(other)).toEqual([expect.stringContaining('title_parts says otherwise than the title in en: "ocean"')]);
  });
});

describe('evidence', () => {
  eachIsTold({
    'with a capital in its key': [
      [[evidence, 'port-tuna:', 'Port-tuna:']],
      'evidence.yaml:22: "Port-tuna" is no key; write it in small letters, digits and hyphens, a letter first: port-tuna',
    ],
    'with a confidence that is not known': [
      [[evidence, 'confidence: high', 'confidence: hihg']],
      '"hihg" in "study-harbours.confidence" is not known; did you mean "high"? write one of high, medium, low',
    ],
    'with another number in one language': [
      [[evidence, 'en: The first harbour lands 20', 'en: The first harbour lands 30']],
      'evidence.yaml:9: "port-1.statement" has other numbers in en than in id: 20 only in id, 30 only in en',
    ],
    'with a source that is nearly there': [
      [[evidence, 'source: harbour2020', 'source: harbor2020']],
      'source "harbor2020" of evidence "port-1" is not a reference; did you mean "harbour2020"?',
    ],
  });
});

describe('what only follows', () => {
  it.each(['evidence.yaml', 'references.json'])('from %s that cannot be read is counted and not told', (name) => {
    const { breaches, following } = readWith([[name, `${shown(name)}\n"`]]);
    expect(breaches.map(({ file }) => basename(file))).toEqual([name]);
    expect(following).toBeGreaterThan(5);
  });

  it('from a key that was renamed is told in one line, with the places that name it', () => {
    const said = saidOf([[evidence, 'port-1:', 'port-one:']]).filter((line) => line.includes('@port-1'));
    expect(said).toEqual([
      expect.stringMatching(/id\.mdx:18: "@port-1" .* also at .*id\.mdx:21, .* and in \d+ more places; mend the key/),
    ]);
  });
});

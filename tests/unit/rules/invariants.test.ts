import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatBreach } from '../../../src/publication/breach.ts';
import { readPublication } from '../../../src/library/publication.ts';
import { fixture } from '../../support/fixture.ts';

/** What the author is told for each fixture: the place, the thing and the repair. */
const told: Record<string, readonly string[]> = {
  'missing-chapter': ['chapters/sea/en.mdx: chapter "sea" is missing in en; write '],
  'missing-section': [
    'harbour/en.mdx:1: chapter "harbour" has 2 sections, id.mdx has 3: "picture" is missing here; write section "picture" here',
  ],
  'missing-block': [
    'harbour/en.mdx:7: section "harbour-study" has 1 blocks, id.mdx has 2: "harbour-study-2" is missing here; write block',
  ],
  'other-kind': ['harbour/en.mdx:13: "harbour-study-2" is a paragraph, in id.mdx a quote; make both the same kind'],
  'other-order': [
    'harbour/en.mdx:21: block "landings-3" stands in another order than in id.mdx; keep the order landings-1, landings-2',
  ],
  'missing-id': ['harbour/en.mdx:9: a paragraph has no id; run `npm run ids`', 'harbour/id.mdx:9: a paragraph has no id'],
  'missing-heading-id': ['harbour/en.mdx:15: a heading has no id; end it with {/* #id */}'],
  'duplicate-id': ['harbour/en.mdx:21: id "harbour-study-2" stands twice: already at '],
  'ill-formed-id': ['harbour/en.mdx:20: id "Landings_2" is ill-formed; use small letters'],
  'reserved-id': ['harbour/en.mdx:21: id "landings-title" is reserved; choose another'],
  'block-before-heading': ['harbour/en.mdx:7: a paragraph stands before the first heading; begin the chapter with a heading'],
  'unknown-reference': ['harbour/en.mdx:18: "@theory1991" in "landings-1" is neither evidence nor a reference; mend the key'],
  'uncited-evidence': ['evidence.yaml:8: evidence "port-2" is cited nowhere; cite it with [@port-2], or remove it'],
  'uncited-reference': ['references.json:11: reference "unused2001" is cited nowhere; cite it'],
  'no-ground': ['harbour/en.mdx:56: equation "picture-2" rests on nothing; cite evidence or a reference, or [@edition]'],
  'bad-formula': ['harbour/en.mdx:18: the formula cannot be set: KaTeX parse error', 'mend its TeX'],
  'money-as-formula': ['harbour/en.mdx:18: "$ 5 and US$" was taken for a formula; write the sign for money as \\$'],
  'figure-without-alt': ['harbour/en.mdx:49: a figure without alternative text; add alt="…", saying what the figure shows'],
  'broken-link': ['harbour/en.mdx:18: link to "#landings-9", which no chapter, section or block has; mend the id'],
  'citing-otherwise': [
    'harbour/en.mdx:18: "landings-1" does not rest on the same in both languages: @theory1990 only in id.mdx; cite the same',
  ],
  'bad-frontmatter': ['harbour/en.mdx:3: "slog": Unrecognized key', 'harbour/en.mdx:2: "slug": '],
  'bad-mdx': ['harbour/en.mdx:18: this is not valid MDX: ', 'write a lone < as "less than"'],
  'code-in-braces': ['harbour/en.mdx:18: code in braces: {20}; remove it'],
  'stray-comment': ['harbour/en.mdx:20: id "landings-2" belongs to no block; put it on the line directly above its block'],
  'other-number': [
    'harbour/en.mdx:18: "landings-1" has other numbers than its counterpart: 20 only in id.mdx, 200 only here; write the same',
  ],
  'number-from-nowhere': [
    'harbour/en.mdx:18: 1250.5 in "landings-1" stands in nothing the block cites; cite the evidence that has it',
  ],
  'study-alone-number': ['harbour/en.mdx:10: 2017 in "harbour-study-1", which rests on the study alone; say only what'],
  'study-alone-name': ['harbour/en.mdx:10: "Jakarta" in "harbour-study-1" is in none of the claims it cites; say only what'],
  'low-confidence': ['harbour/en.mdx:18: "@port-1" in "landings-1" is trusted little and stands as if it were sure; put the words'],
  'unseen-cited': [
    'harbour/en.mdx:18: "@theory1990" in "landings-1" was not seen, only its entry in a catalogue; write [see @theory1990]',
  ],
  'figure-columns': [
    'data/coasts.csv:1: the columns are "panel, place, east (°), north (°), rank, side, evidence"; the figure asks for',
  ],
  'figure-unit': [
    'data/coasts.csv:1: the columns are "panel, place, east (km), north (°), side, rank, evidence"; the figure asks for',
  ],
  'figure-cells': [
    'data/coasts.csv:2: "107,08" in "east" is no number; write a number with a decimal point',
    'data/coasts.csv:3: a row that rests on nothing; name its evidence in the last column',
    'data/coasts.csv:4: 5 cells; write 7, one a column',
    'data/coasts.csv:5: "west" in "panel" is not known; write one of south',
    'data/coasts.csv:5: no "place"; write it',
  ],
  'figure-off-axis': [
    'data/coasts.csv:3: "2026-02-30" in "date" is no date; write a day as 1999, 1999-05 or 1999-05-07',
    'data/coasts.csv:4: "label" is said in id only: "lain"; say it in every language, or in none',
    'data/coasts.csv:4: 2026-02-03 is off the axis, which runs from 2012 to 2020; mend the date, or the axis',
    'publication.yaml:19: frontispiece "coasts" is no map; name a figure that draws a map',
  ],
  'figure-evidence': [
    'data/coasts.csv:2: "port-9" is neither evidence nor a reference; mend the key',
    'data/coasts.csv:3: 107.17 stands in nothing the row rests on (port-1); name the evidence that has it',
  ],
  'figure-roles': [
    'figures/coasts.yaml:11: "east" is the column "place", which holds a word; name a column of type number',
    'figures/coasts.yaml:13: "side" is "edge", which is no column; name a column of type word',
    'figures/coasts.yaml:19: "Viet Nam" is no land of Natural Earth; mend its English name',
  ],
  'figure-empty': [
    'data/coasts.csv:1: a head without rows; write a row for each thing shown, or remove the figure and its data',
    'data/landed.csv:1: the data file is empty; begin it with "fish_id,fish_en,year,landed (t),evidence"',
    'data/parted.csv:1: cells parted by semicolons; part them by commas',
    'figures/Landed-2.yaml: "Landed-2" is no name of a figure; use small letters, digits and hyphens',
  ],
  'figure-quantities': [
    'data/landed.csv:2: a range from 9 down to 5; swap "landed" and "most"',
    'data/landed.csv:3: "1234567890.1234567" in "landed" has 17 digits; write 15 at most',
    'data/landed.csv:4: "1.000" in "landed" may be meant for 1000; write 1, or 1000',
    'data/landed.csv:5: 49 letters in "fish"; write 40 at most: the drawing has room for no more',
    'data/landed.csv:6: evidence parted by commas; part its keys by spaces',
  ],
  'figure-series': [
    'data/spans.csv:3: a span from 2016-05 until 2016-04-30; swap "date" and "until", or mend one',
    'figures/cooled.yaml:9: "modell" in "line" is no series; write one of "model", "dua", "two", "tiga", "three", "empat", "four"',
    'figures/cooled.yaml:8: 4 series; draw 3 at most: no more are told apart',
  ],
  'figure-panels': [
    'figures/coasts.yaml:25: "delta / the delta" at 10.2, 46.5 is off the panel; write its degrees east first, then north',
    'figures/coasts.yaml:32: a map 0.001 km across; write 100 to 6000',
    'figures/coasts.yaml:31: a map around 87.2° of latitude; write degrees east first, then north, from -75 to 75',
    'figures/coasts.yaml:23: a bar of 200 km on a map 222 km across; write 133 at most',
  ],
  'figure-places': [
    'data/coasts.csv:3: 107.17 degrees in "north"; write -90 to 90; are east and north swapped?',
    'data/coasts.csv:4: 10.6 east, 50.5 north is off the panel "south"; mend the degrees',
  ],
  'figure-unused': [
    'figures/landed.yaml:2: quantities without their year; add a column of type year',
    'figures/landed.yaml: figure "landed" stands in no chapter; show it with <Figure name="landed" … />',
    'data/stray.csv: data that no figure draws; describe it in ',
  ],
  'figure-unknown': ['harbour/en.mdx:49: figure "coast" is not known; describe it in '],
  'formula-unspoken': ['harbour/en.mdx:36: <Equation> without spoken; add spoken="…"'],
  'link-without-words': ['harbour/en.mdx:18: link to "#landings-1" has no words; write them: only sections, figures'],
  'unused-term': [
    'glossary.yaml:10: term "cold-chain" is used nowhere in the Indonesian text; use it, add the form the text has to variants',
    'glossary.yaml:10: term "cold-chain" is used nowhere in the English text; use it',
  ],
  'term-without-ground': [
    'glossary.yaml:9: term "landing" says to see "shark", which is neither a term nor a name; mend the key',
    'glossary.yaml:4: term "tuna" rests on "port-9", which is neither evidence nor a reference; mend the key',
    'glossary.yaml:4: term "tuna" rests on "theory1990", which was not seen, only its entry in a catalogue; rest the definition',
    'glossary.yaml:3: 300 in the English definition of term "tuna" stands in nothing it rests on; name the evidence',
  ],
  'doubled-entries': [
    'index.yaml:5: "tuna" is the key of a term too; give the name another key',
    'index.yaml:8: "Vũng Tàu" stands in the Indonesian text for name "vung-tau" and for name "harbour-town"; leave the form to one',
  ],
  'many-at-once': [
    '"@theory1991" in "landings-1" is neither evidence nor a reference',
    'link to "#landings-9", which no chapter, section or block has',
    '"harbour-study-2" is missing here',
  ],
};

const messages = (breach?: string): string[] => readPublication(fixture(breach)).breaches.map(formatBreach);

describe('the rules of the publication', () => {
  it('are all kept by the small publication', () => {
    expect(messages()).toEqual([]);
  });

  it('ask for no glossary and no index, but what only a definition rests on is then cited nowhere', () => {
    const folder = fixture();
    for (const file of ['glossary.yaml', 'index.yaml']) rmSync(join(folder, file));
    const said = readPublication(folder).breaches.map(formatBreach);
    expect(said).toEqual([expect.stringContaining('evidence "port-tuna" is cited nowhere')]);
  });

  it('have a fixture each, and each fixture its message', () => {
    expect(readdirSync('tests/fixtures/breaches').sort()).toEqual(Object.keys(told).sort());
  });

  it.each(Object.entries(told))('%s: the author is told what, where and how to mend it', (breach, expected) => {
    const said = messages(breach).join('\n');
    for (const part of expected) expect(said).toContain(part);
  });

  it('all speak at once', () => {
    expect(messages('many-at-once').length).toBeGreaterThanOrEqual(3);
  });
});

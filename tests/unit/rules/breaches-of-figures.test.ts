import { describe } from 'vitest';
import { eachIsTold } from '../../support/breaches.ts';
import { bars, fish, row, tonnes, year } from '../../support/figure-specs.ts';
import { en } from '../../support/fixture.ts';

const spec = 'figures/coasts.yaml';
const data = 'data/coasts.csv';
const landed = bars(fish + year + tonnes('landed'));
const speck = `
    scale: 200
    words:
      - { text: { id: delta, en: the delta }, at: [10.2, 46.5] }
  - key: speck
    name: { id: titik, en: speck }
    title: { id: Sebuah titik., en: A speck. }
    countries: [Vietnam]
    detail: 10m
    center: [10.2, 87.2]
    across: 0.001`;

describe('the line of a figure in its chapter', () => {
  eachIsTold({
    'without alternative text': [
      [[en, ' alt="Two coasts side by side."', '']],
      'harbour/en.mdx:49: a figure without alternative text; add alt="…", saying what the figure shows',
    ],
    'with a figure that is not there': [
      [[en, 'name="coasts"', 'name="coast"']],
      'harbour/en.mdx:49: figure "coast" is not known; did you mean "coasts"? describe it in ',
    ],
  });
});

describe('the head of a data file', () => {
  eachIsTold({
    'with its columns in another order': [
      [[data, 'side,rank', 'rank,side']],
      'data/coasts.csv:1: the columns are "panel, place, east (°), north (°), rank, side, evidence"; the figure asks for',
    ],
    'with another unit': [
      [[data, 'east (°)', 'east (km)']],
      'data/coasts.csv:1: the columns are "panel, place, east (km), north (°), side, rank, evidence"; the figure asks for',
    ],
    'alone, or not even a head': [
      [
        [data, row, ''],
        ['figures/landed.yaml', landed],
        ['data/landed.csv', ''],
        ['figures/parted.yaml', landed],
        ['data/parted.csv', 'fish_id;fish_en;year;landed (t);evidence\ntuna;tuna;2016;20;port-1\n'],
        ['figures/Landed-2.yaml', landed],
      ],
      'data/coasts.csv:1: a head without rows; write a row for each thing shown, or remove the figure and its data',
      'data/landed.csv:1: the data file is empty; begin it with "fish_id,fish_en,year,landed (t),evidence"',
      'data/parted.csv:1: cells parted by semicolons; part them by commas',
      'figures/Landed-2.yaml: "Landed-2" is no name of a figure; use small letters, digits and hyphens',
    ],
  });
});

describe('the spec of a figure', () => {
  eachIsTold({
    'with columns that cannot play their parts': [
      [
        [spec, '\neast: east', '\neast: place'],
        [spec, '\nside: side', '\nside: edge'],
        [spec, '[Vietnam]', '[Viet Nam]'],
      ],
      'figures/coasts.yaml:11: "east" is the column "place", which holds a word; name a column of type number',
      'figures/coasts.yaml:13: "side" is "edge", which is no column; name a column of type word',
      'figures/coasts.yaml:19: "Viet Nam" is no land of Natural Earth; mend its English name',
    ],
    'with panels that no map can have': [
      [[spec, 'across: 222', `across: 222${speck}`]],
      'figures/coasts.yaml:25: "delta / the delta" at 10.2, 46.5 is off the panel; write its degrees east first, then north',
      'figures/coasts.yaml:32: a map 0.001 km across; write 100 to 6000',
      'figures/coasts.yaml:31: a map around 87.2° of latitude; write degrees east first, then north, from -75 to 75',
      'figures/coasts.yaml:23: a bar of 200 km on a map 222 km across; write 133 at most',
    ],
    'that no chapter shows': [
      [
        ['figures/landed.yaml', bars(fish + tonnes('landed'))],
        ['data/landed.csv', 'fish_id,fish_en,landed (t),evidence\ntuna,tuna,20,port-1\n'],
        ['data/stray.csv', 'a,b\n1,2\n'],
      ],
      'figures/landed.yaml:2: quantities without their year; add a column of type year',
      'figures/landed.yaml: figure "landed" stands in no chapter; show it with <Figure name="landed" … />',
      'data/stray.csv: data that no figure draws; describe it in ',
    ],
  });
});

import { describe, expect, it } from 'vitest';
import { eachIsTold, saidOf } from '../../support/breaches.ts';
import { bars, date, fish, row, timeline, tonnes, year } from '../../support/figure-specs.ts';
import type { Edit } from '../../support/fixture.ts';

const spec = 'figures/coasts.yaml';
const data = 'data/coasts.csv';
const rows = (to: string): Edit => [data, row, to];
const curve = `draws: curve
columns:
  hours: { type: number, label: { id: Waktu, en: Time }, unit: { symbol: h, id: jam, en: hours } }
  ice: { type: number, label: { id: Es, en: Ice }, unit: { symbol: kg, id: kg, en: kg } }
  series: { type: text, label: { id: Deret, en: Series } }
x: hours
y: ice
series: series
line: [modell]
`;

describe('the rows of a data file', () => {
  eachIsTold({
    'with cells that cannot be': [
      [
        rows(
          'south,Vũng Tàu,"107,08",10.35,s,first,edition\nsouth,Bà Rịa,107.17,10.5,e,second,\nsouth,Phú Mỹ,107.05,10.6,edition\nwest,,107.05,10.6,e,first,edition\n',
        ),
      ],
      'data/coasts.csv:2: "107,08" in "east" is no number; write a number with a decimal point',
      'data/coasts.csv:3: a row that rests on nothing; name its evidence in the last column',
      'data/coasts.csv:4: 5 cells; write 7, one a column',
      'data/coasts.csv:5: "west" in "panel" is not known; write one of south',
      'data/coasts.csv:5: no "place"; write it',
    ],
    'with evidence that is not there, or has not the number': [
      [rows('south,Vũng Tàu,107.08,10.35,s,first,port-9 port-1\nsouth,Bà Rịa,107.17,10.5,e,second,port-1\n')],
      'data/coasts.csv:2: "port-9" is neither evidence nor a reference; mend the key',
      'data/coasts.csv:3: 107.17 stands in nothing the row rests on (port-1); name the evidence that has it',
    ],
    'with places beyond the map': [
      [rows(`${row}south,Bà Rịa,10.5,107.17,e,second,edition\nsouth,Phú Mỹ,10.6,50.5,e,second,edition\n`)],
      'data/coasts.csv:3: 107.17 degrees in "north"; write -90 to 90; are east and north swapped?',
      'data/coasts.csv:4: 10.6 east, 50.5 north is off the panel "south"; mend the degrees',
    ],
    'with days that cannot be, or are off the axis': [
      [
        [spec, timeline(date('date'))],
        [
          data,
          'date,label_id,label_en,evidence\n2016,kerja sama,cooperation,study-harbours\n2026-02-30,lain,other,edition\n2026-02-03,lain,,edition\n',
        ],
        [
          'publication.yaml',
          '\nnames:',
          '\nfrontispiece: { figure: coasts, panels: [south], caption: { id: Pantai., en: The coast. } }\nnames:',
        ],
      ],
      'data/coasts.csv:3: "2026-02-30" in "date" is no date; write a day as 1999, 1999-05 or 1999-05-07',
      'data/coasts.csv:4: "label" is said in id only: "lain"; say it in every language, or in none',
      'data/coasts.csv:4: 2026-02-03 is off the axis, which runs from 2012 to 2020; mend the date, or the axis',
      'publication.yaml:19: frontispiece "coasts" is no map; name a figure that draws a map',
    ],
    'with quantities that cannot be read or drawn': [
      [
        ['figures/landed.yaml', bars(fish + year + tonnes('landed') + tonnes('most'), 'to: most\n')],
        [
          'data/landed.csv',
          `fish_id,fish_en,year,landed (t),most (t),evidence
tuna,tuna,2016,9,5,edition
tuna,tuna,2016,1234567890.1234567,,edition
tuna,tuna,2016,1.000,,edition
tuna,tuna of a kind whose whole long name is told here,2016,-9,-5,edition
tuna,tuna,2016,0.00042,,"port-1,edition"
`,
        ],
      ],
      'data/landed.csv:2: a range from 9 down to 5; swap "landed" and "most"',
      'data/landed.csv:3: "1234567890.1234567" in "landed" has 17 digits; write 15 at most',
      'data/landed.csv:4: "1.000" in "landed" may be meant for 1000; write 1, or 1000',
      'data/landed.csv:5: 49 letters in "fish"; write 40 at most: the drawing has room for no more',
      'data/landed.csv:6: evidence parted by commas; part its keys by spaces',
    ],
    'with spans and series that cannot be drawn': [
      [
        ['figures/spans.yaml', timeline(date('date') + date('until'), 'until: until\n')],
        [
          'data/spans.csv',
          'date,until,label_id,label_en,evidence\n2016-05,2016,sama,same,edition\n2016-05,2016-04-30,lain,other,edition\n',
        ],
        ['figures/cooled.yaml', curve],
        [
          'data/cooled.csv',
          'hours (h),ice (kg),series_id,series_en,evidence\n0,0,model,model,edition\n1,1,dua,two,edition\n1,2,tiga,three,edition\n1,3,empat,four,edition\n',
        ],
      ],
      'data/spans.csv:3: a span from 2016-05 until 2016-04-30; swap "date" and "until", or mend one',
      'figures/cooled.yaml:9: "modell" in "line" is no series; write one of "model", "dua", "two", "tiga", "three", "empat", "four"',
      'figures/cooled.yaml:8: 4 series; draw 3 at most: no more are told apart',
    ],
  });
});

describe('words in one language alone', () => {
  it('are told once, with numbers in them too', () => {
    const said = saidOf([
      [spec, timeline(date('date'))],
      [data, 'date,label_id,label_en,evidence\n2016,12 kapal,,edition\n'],
    ]);
    expect(said.filter((line) => line.includes('"label"'))).toEqual([
      expect.stringContaining('coasts.csv:2: "label" is said in id only: "12 kapal"'),
    ]);
  });
});

import { geoMercator, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { describe, expect, it } from 'vitest';
import { coastChart, width } from '../../../src/drawings/coast-chart.ts';
import { landsNamed, worldAt } from '../../../src/figures/natural-earth.ts';
import { frameOf } from '../../../src/figures/panel-frame.ts';
import { formatLongitude } from '../../../src/i18n/degrees.ts';
import type { Panel } from '../../../src/publication/figure-schema.ts';

const named = { id: 'laut', en: 'sea' };
const panel = (own: Pick<Panel, 'center' | 'across' | 'countries'>): Panel => ({
  key: 'sea',
  name: named,
  title: named,
  detail: '50m',
  words: [],
  ...own,
});

describe('a chart', () => {
  const chart = coastChart(panel({ center: [-5, 50], across: 400, countries: ['United Kingdom', 'France'] }));

  it('has its centre in its middle, east on the right, north above', () => {
    expect(chart.place([-5, 50])).toEqual({ x: width / 2, y: chart.height / 2 });
    // A degree of latitude is 111.2 km: 100 of the 360 units that 400 km are.
    expect(chart.place([-5, 51]).y).toBeCloseTo(chart.height / 2 - 100.1 * 1.01, 0);
    expect(chart.place([-4, 50]).x).toBeCloseTo(width / 2 + 100.1 * Math.cos((50 * Math.PI) / 180), 0);
  });

  it('tells its degrees where they stand', () => {
    expect(chart.meridians.map(({ degrees }) => degrees)).toEqual([-7.5, -7, -6.5, -6, -5.5, -5, -4.5, -4, -3.5, -3, -2.5]);
    for (const { degrees, at } of chart.meridians) expect(chart.place([degrees, 50]).x).toBeCloseTo(at, 1);
    for (const { degrees, at } of chart.parallels) expect(chart.place([-5, degrees]).y).toBeCloseTo(at, 1);
  });

  it('is drawn once', () => {
    const one = panel({ center: [-5, 50], across: 400, countries: ['France'] });
    expect(coastChart(one)).toBe(coastChart(one));
  });

  it('has the coast that the whole world simplified would give', () => {
    const own = panel({ center: [12, 55], across: 900, countries: ['Denmark', 'Sweden', 'Germany'] });
    const { perDegree, height } = frameOf(own);
    const world = simplify(presimplify(worldAt(own.detail)), 2 / perDegree ** 2);
    const land = merge(world, [{ type: 'MultiPolygon', arcs: landsNamed(worldAt(own.detail), own.countries) }]);
    const projection = geoMercator()
      .center(own.center)
      .scale((perDegree * 180) / Math.PI)
      .translate([width / 2, height / 2])
      .clipExtent([
        [-20, -20],
        [width + 20, height + 20],
      ]);
    expect(coastChart(own).land).toBe(geoPath(projection).digits(0)(land));
  });

  it('runs on across the antimeridian', () => {
    const [east, west] = [
      coastChart(panel({ center: [179.5, -17], across: 600, countries: ['Fiji'] })),
      coastChart(panel({ center: [-179.5, -17], across: 600, countries: ['Fiji'] })),
    ];
    expect(east.place([-179.5, -17]).x).toBeGreaterThan(width / 2);
    expect(east.place([-179.5, -17]).x - east.place([179.5, -17]).x).toBeCloseTo(
      west.place([-179.5, -17]).x - west.place([179.5, -17]).x,
      0,
    );
    expect(east.meridians.map(({ degrees }) => formatLongitude(degrees, 'en'))).toEqual(
      expect.arrayContaining(['179° E', '180°', '179° W']),
    );
    expect(west.land).not.toBe('');
  });

  it('has a land that lies around the pole, whose outer ring is not its first', () => {
    const chart = coastChart(panel({ center: [60, -70], across: 3000, countries: ['Antarctica'] }));
    expect(chart.land.length).toBeGreaterThan(1000);
    expect(chart.land).not.toMatch(/NaN|Infinity/);
  });

  it('is empty sea where none of its lands is near', () => {
    expect(coastChart(panel({ center: [-30, 20], across: 300, countries: ['Fiji'] })).land).toBe('');
  });

  it('has its graduation even where no degree is told', () => {
    const { parallels, graduation } = coastChart(panel({ center: [0, 57.5], across: 400, countries: ['France'] }));
    expect(parallels).toEqual([]);
    expect(graduation.match(/M-5 /g)?.length).toBeGreaterThan(1);
  });
});

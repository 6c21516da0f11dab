// The geometry of a small sea chart: a coast from Natural Earth, its frame, its graduated edge and its towns, in drawing units.

import { geoMercator, geoPath } from 'd3-geo';
import { createRequire } from 'node:module';
import { merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export const width = 360;
export const height = 270;

/** drawing units per degree of longitude at the equator; both coasts are drawn at this one scale */
const unitsPerDegree = 180;
/** kilometres of one degree of a great circle */
const kmPerDegree = 111.2;

export interface Place {
  name: string;
  /** degrees east and north */
  at: readonly [number, number];
}

export interface Chart {
  land: string;
  /** positions of whole and half degrees along the frame */
  meridians: { at: number; degrees: number }[];
  parallels: { at: number; degrees: number }[];
  /** length of one graduation of the frame: ten minutes */
  bar: number;
  place: (at: readonly [number, number]) => { x: number; y: number };
  kmInUnits: (km: number) => number;
}

/**
 * @param countries their names in Natural Earth; only those within the chart, for some others' small islands wind the wrong way
 * @param center degrees east and north
 */
export function coastChart(countries: readonly string[], center: readonly [number, number]): Chart {
  const stretch = Math.cos((center[1] * Math.PI) / 180);
  const perDegree = unitsPerDegree * stretch;
  const projection = geoMercator()
    .center([center[0], center[1]])
    .scale((perDegree * 180) / Math.PI)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
  const place = ([east, north]: readonly [number, number]) => {
    const [x = 0, y = 0] = projection([east, north]) ?? [];
    return { x: tenth(x), y: tenth(y) };
  };
  const halves = (from: number, to: number) =>
    Array.from({ length: Math.floor(to * 2) - Math.ceil(from * 2) + 1 }, (_, index) => (Math.ceil(from * 2) + index) / 2);
  const [west = 0, north = 0] = projection.invert?.([0, 0]) ?? [];
  const [east = 0, south = 0] = projection.invert?.([width, height]) ?? [];
  return {
    land: geoPath(projection).digits(1)(landOf(countries)) ?? '',
    meridians: halves(west, east).map((degrees) => ({ degrees, at: place([degrees, center[1]]).x })),
    parallels: halves(south, north).map((degrees) => ({ degrees, at: place([center[0], degrees]).y })),
    bar: tenth(perDegree / 6),
    place,
    kmInUnits: (km) => tenth((km / kmPerDegree) * unitsPerDegree),
  };
}

const require = createRequire(import.meta.url);
const world = require('world-atlas/countries-10m.json') as Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Neighbours are one land: no border is drawn. */
function landOf(countries: readonly string[]) {
  const all = world.objects.countries.geometries;
  const chosen = countries.map((name) =>
    all.find(({ properties }) => properties && 'name' in properties && properties.name === name),
  );
  if (chosen.includes(undefined)) throw new Error(`Natural Earth lacks one of: ${countries.join(', ')}`);
  return merge(world, chosen as Parameters<typeof merge>[1]);
}

/** Drawings need no finer step. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

// The geometry of a small sea chart: a coast from Natural Earth, its frame, its graduated edge and its towns, in drawing units.

import { geoMercator, geoPath } from 'd3-geo';
import { createRequire } from 'node:module';
import { merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Panel } from '../publication/figure-schema.ts';

export const width = 360;

/** kilometres of one degree of a great circle */
const kmPerDegree = 111.2;

export interface Chart {
  height: number;
  land: string;
  /** positions of the degrees that are told along the frame: halves on a large scale, fives on a small one */
  meridians: { at: number; degrees: number }[];
  parallels: { at: number; degrees: number }[];
  /** length of one graduation of the frame: ten minutes, or a degree */
  bar: number;
  place: (at: Position) => { x: number; y: number };
  kmInUnits: (km: number) => number;
}

type Position = readonly [number, number];

/** Only lands within the panel may be named: some others' small islands wind the wrong way and would flood it. */
export function coastChart({ countries, detail, center, across, tall = false }: Panel): Chart {
  const height = tall ? 572 : 270;
  const unitsPerKm = width / across;
  const perDegree = unitsPerKm * kmPerDegree * Math.cos((center[1] * Math.PI) / 180);
  const step = perDegree > 60 ? 0.5 : 5;
  const projection = geoMercator()
    .center(center)
    .scale((perDegree * 180) / Math.PI)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
  const place = ([east, north]: Position) => {
    const [x = 0, y = 0] = projection([east, north]) ?? [];
    return { x: tenth(x), y: tenth(y) };
  };
  const steps = (from: number, to: number) => {
    const first = Math.ceil(from / step);
    return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step);
  };
  const [west = 0, north = 0] = projection.invert?.([0, 0]) ?? [];
  const [east = 0, south = 0] = projection.invert?.([width, height]) ?? [];
  return {
    height,
    land: geoPath(projection).digits(1)(landOf(countries, detail)) ?? '',
    meridians: steps(west, east).map((degrees) => ({ degrees, at: place([degrees, center[1]]).x })),
    parallels: steps(south, north).map((degrees) => ({ degrees, at: place([center[0], degrees]).y })),
    bar: tenth(step === 5 ? perDegree : perDegree / 6),
    place,
    kmInUnits: (km) => tenth(km * unitsPerKm),
  };
}

const require = createRequire(import.meta.url);
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Neighbours are one land: no border is drawn. */
function landOf(countries: readonly string[], detail: Panel['detail']) {
  const world = require(`world-atlas/countries-${detail}.json`) as World;
  const all = world.objects.countries.geometries;
  const chosen = countries.map((name) =>
    all.find(({ properties }) => properties && 'name' in properties && properties.name === name),
  );
  if (chosen.includes(undefined)) throw new Error(`Natural Earth lacks one of: ${countries.join(', ')}`);
  return merge(world, chosen as Parameters<typeof merge>[1]);
}

/** Drawings need no finer step. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

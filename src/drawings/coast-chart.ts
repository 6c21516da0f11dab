// The geometry of a small sea chart: a coast from Natural Earth, its frame, its graduated edge and its towns, in drawing units.

import { geoMercator, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Panel } from '../publication/figure-schema.ts';
import { landsNamed, worldAt, type World } from '../publication/natural-earth.ts';

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
export function coastChart(panel: Panel): Chart {
  const { center, across, tall = false } = panel;
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
    land: geoPath(projection).digits(step === 5 ? 0 : 1)(landOf(panel, perDegree)) ?? '',
    meridians: steps(west, east).map((degrees) => ({ degrees, at: place([degrees, center[1]]).x })),
    parallels: steps(south, north).map((degrees) => ({ degrees, at: place([center[0], degrees]).y })),
    bar: tenth(step === 5 ? perDegree : perDegree / 6),
    place,
    kmInUnits: (km) => tenth(km * unitsPerKm),
  };
}

const simplified = new Map<string, World>();

/** The world without what would be smaller than a drawing can show. @param least area of a bend that is kept, in square degrees */
function worldFor(detail: Panel['detail'], least: number): World {
  const key = `${detail} ${least}`;
  const known = simplified.get(key) ?? simplify(presimplify(worldAt(detail)), least);
  simplified.set(key, known);
  return known;
}

/** Neighbours are one land: no border is drawn. */
function landOf({ countries, detail }: Panel, unitsPerDegree: number) {
  const world = worldFor(detail, 2 / unitsPerDegree ** 2);
  return merge(world, landsNamed(world, countries) as Parameters<typeof merge>[1]);
}

/** Drawings need no finer step. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

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
  /** paths of the lines of those degrees, and of the filled parts of the frame: every second ten minutes, or degree */
  grid: string;
  graduation: string;
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
  const meridians = steps(west, east).map((degrees) => ({ degrees, at: place([degrees, center[1]]).x }));
  const parallels = steps(south, north).map((degrees) => ({ degrees, at: place([center[0], degrees]).y }));
  const bar = tenth(step === 5 ? perDegree : perDegree / 6);
  return {
    height,
    land: geoPath(projection).digits(step === 5 ? 0 : 1)(landOf(panel, perDegree)) ?? '',
    meridians,
    parallels,
    grid: [...meridians.map(({ at }) => `M${at} 0V${height}`), ...parallels.map(({ at }) => `M0 ${at}H${width}`)].join(''),
    graduation: [
      ...every(meridians[0]?.at, 2 * bar, width - bar).flatMap((x) => [
        `M${x} -5h${bar}v5h-${bar}z`,
        `M${x} ${height}h${bar}v5h-${bar}z`,
      ]),
      ...every(parallels[0]?.at, 2 * bar, height - bar).flatMap((y) => [`M-5 ${y}h5v${bar}h-5z`, `M${width} ${y}h5v${bar}h-5z`]),
    ].join(''),
    place,
    kmInUnits: (km) => tenth(km * unitsPerKm),
  };
}

/** Places a step apart, from the first up to `end`, one of them at `through`. */
function every(through: number | undefined, step: number, end: number): number[] {
  const at = through ?? 0;
  const first = at - Math.floor(at / step) * step;
  return Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, index) => tenth(first + index * step));
}

const weighed = new Map<string, World>();

/** The world without what would be smaller than a drawing can show. @param least area of a bend that is kept, in square degrees */
function worldFor(detail: Panel['detail'], least: number): World {
  const known = weighed.get(detail) ?? presimplify(worldAt(detail));
  weighed.set(detail, known);
  return simplify(known, least);
}

/** Neighbours are one land: no border is drawn. */
function landOf({ countries, detail }: Panel, unitsPerDegree: number) {
  const world = worldFor(detail, 2 / unitsPerDegree ** 2);
  return merge(world, landsNamed(world, countries) as Parameters<typeof merge>[1]);
}

/** Drawings need no finer step. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

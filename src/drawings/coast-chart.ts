// The geometry of a small sea chart: a coast from Natural Earth, its frame, its graduated edge and its towns, in drawing units.

import { geoMercator, geoPath } from 'd3-geo';
import type { Panel } from '../publication/figure-schema.ts';
import { frameOf, width } from '../figures/panel-frame.ts';
import { oncePer } from '../publication/once-per.ts';
import { landNear } from './land.ts';

export { width };

/** How far the coast is drawn beyond the frame, for the lines of water along it. */
const margin = 20;

export const coastChart = oncePer((panel: Panel): Chart => {
  const [middle, latitude] = panel.center;
  const frame = frameOf(panel);
  const { height, unitsPerKm, perDegree } = frame;
  const step = perDegree > 60 ? 0.5 : 5;
  // Turned to the panel's own middle, so that the antimeridian may run through it.
  const projection = geoMercator()
    .rotate([-middle, 0])
    .center([0, latitude])
    .scale((perDegree * 180) / Math.PI)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ]);
  const place = (position: Position) => {
    const at = projection([...position]);
    if (!at) throw new Error(`panel "${panel.key}" has no place at ${position.join(', ')}`);
    return { x: tenth(at[0]), y: tenth(at[1]) };
  };
  const meridian = (degrees: number) => ({ degrees, at: tenth(width / 2 + (degrees - middle) * perDegree) });
  const parallel = (degrees: number) => ({ degrees, at: place([middle, degrees]).y });
  const meridians = steps(frame.west, frame.east, step).map(meridian);
  const parallels = steps(frame.south, frame.north, step).map(parallel);
  const nearest = (degrees: number) => Math.round(degrees / step) * step;
  const bar = tenth(step === 5 ? perDegree : perDegree / 6);
  const along = every((meridians[0] ?? meridian(nearest(middle))).at, 2 * bar, width - bar);
  const down = every((parallels[0] ?? parallel(nearest(latitude))).at, 2 * bar, height - bar);
  const land = landNear(panel, frameOf(panel, margin), 2 / perDegree ** 2);
  return {
    height,
    // Nothing, where no land is near.
    land: geoPath(projection).digits(step === 5 ? 0 : 1)(land) ?? '',
    meridians,
    parallels,
    grid: [...meridians.map(({ at }) => `M${at} 0V${height}`), ...parallels.map(({ at }) => `M0 ${at}H${width}`)].join(''),
    graduation: [
      ...along.flatMap((x) => [`M${x} -5h${bar}v5h-${bar}z`, `M${x} ${height}h${bar}v5h-${bar}z`]),
      ...down.flatMap((y) => [`M-5 ${y}h5v${bar}h-5z`, `M${width} ${y}h5v${bar}h-5z`]),
    ].join(''),
    place,
    kmInUnits: (km) => tenth(km * unitsPerKm),
  };
});

/** The multiples of a step between two numbers. */
function steps(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** Places a step apart along an edge up to `end`, one of them at `through`. */
function every(through: number, step: number, end: number): number[] {
  const first = through - Math.floor(through / step) * step;
  return Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, index) => tenth(first + index * step));
}

/** Drawings need no finer step. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

export interface Chart {
  height: number;
  land: string;
  /** positions of the degrees that are told along the frame: halves on a large scale, fives on a small one; beyond 180 east of the antimeridian */
  meridians: { at: number; degrees: number }[];
  parallels: { at: number; degrees: number }[];
  /** paths of the lines of those degrees, and of the filled parts of the frame: every second ten minutes, or degree */
  grid: string;
  graduation: string;
  place: (at: Position) => { x: number; y: number };
  kmInUnits: (km: number) => number;
}

type Position = readonly [number, number];

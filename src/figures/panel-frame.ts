// The frame of a panel of a map in Mercator's projection: its size in drawing units, and the degrees its edges stand at.

import type { Panel } from '../publication/figure-schema.ts';

/** Of every panel, in drawing units. */
export const width = 360;

/** kilometres of one degree of a great circle */
const kmPerDegree = 111.2;

/** @param beyond drawing units added on each side */
export function frameOf(
  { center: [east, north], across, tall = false }: Pick<Panel, 'center' | 'across' | 'tall'>,
  beyond = 0,
): Frame {
  const height = tall ? 572 : 270;
  const unitsPerKm = width / across;
  const perDegree = unitsPerKm * kmPerDegree * Math.cos(radians(north));
  const halfWidth = (width / 2 + beyond) / perDegree;
  const halfHeight = (height / 2 + beyond) / perDegree;
  const latitude = (up: number) => gudermann(mercator(north) + up);
  return {
    height,
    unitsPerKm,
    perDegree,
    west: east - halfWidth,
    east: east + halfWidth,
    south: latitude(-halfHeight),
    north: latitude(halfHeight),
  };
}

/** Whether the frame has the place, whichever way round the world its longitude is counted. */
export const holds = (frame: Frame, [east, north]: readonly [number, number]): boolean =>
  north >= frame.south &&
  north <= frame.north &&
  [east - 360, east, east + 360].some((way) => way >= frame.west && way <= frame.east);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Mercator's height of a latitude, in degrees of longitude, and back. */
const mercator = (latitude: number): number => (Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2)) * 180) / Math.PI;
const gudermann = (up: number): number => (2 * Math.atan(Math.exp(radians(up))) * 180) / Math.PI - 90;

export interface Frame {
  height: number;
  unitsPerKm: number;
  /** drawing units of a degree of longitude */
  perDegree: number;
  /** degrees east of the edges: beyond 180 where the frame crosses the antimeridian */
  west: number;
  east: number;
  /** degrees north of the edges */
  south: number;
  north: number;
}

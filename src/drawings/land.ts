// The land that a panel shows: of the lands it names only what comes near its frame, without bends too small to be seen.

import { feature, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { Panel } from '../publication/figure-schema.ts';
import { landsNamed, worldAt, type World } from '../figures/natural-earth.ts';
import type { Frame } from '../figures/panel-frame.ts';

/**
 * Neighbours are one land: no border is drawn.
 * @param near what does not come near is left out before the rest is weighed, which is most of the work
 * @param least area of a bend that is kept, in square degrees
 */
export function landNear({ countries, detail }: Pick<Panel, 'countries' | 'detail'>, near: Near, least: number) {
  const world = worldAt(detail);
  const land: MultiPolygon = {
    type: 'MultiPolygon',
    arcs: landsNamed(world, countries).filter((rings) => comesNear(rings, world, near)),
  };
  const wanted = new Set(land.arcs.flat(2).map(arcIndex));
  // The others keep their index and nothing else.
  const arcs = world.arcs.map((arc, index) => (wanted.has(index) ? arc : arc.slice(0, 1)));
  return merge(simplify(presimplify({ ...world, arcs }), least), [land]);
}

/** An arc walked backwards is told by the complement of its index. */
const arcIndex = (told: number): number => (told < 0 ? ~told : told);

function comesNear(rings: Polygon['arcs'], world: World, near: Near): boolean {
  // All rings, for the outer one is not always the first.
  const shore = feature(world, { type: 'Polygon', arcs: rings }).geometry.coordinates.flat();
  const [west, east] = ends(shore, 0);
  const [south, north] = ends(shore, 1);
  const meets = (turn: number) => west + turn <= near.east && east + turn >= near.west;
  return south <= near.north && north >= near.south && [-360, 0, 360].some(meets);
}

function ends(shore: readonly Position[], axis: 0 | 1): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const { [axis]: at = NaN } of shore) {
    if (at < least) least = at;
    if (at > most) most = at;
  }
  return [least, most];
}

type Near = Pick<Frame, 'west' | 'east' | 'south' | 'north'>;

type Position = number[];

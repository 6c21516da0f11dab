// The world's coastlines: Natural Earth, public domain, as the package world-atlas carries them.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Panel } from '../publication/figure-schema.ts';

const held = new Map<Detail, WeakRef<World>>();
const names = new Map<Detail, ReadonlySet<string>>();

/** Read once, and let go where memory is wanted: as objects the finer one takes many times the room of its file. */
export function worldAt(detail: Detail): World {
  const known = held.get(detail)?.deref();
  if (known) return known;
  // The package's version settles its form.
  const world = JSON.parse(textOf(detail)) as World;
  held.set(detail, new WeakRef(world));
  return world;
}

/** The names of all lands, found in the text alone: who checks a name needs no coast. */
export function landNames(detail: Detail): ReadonlySet<string> {
  const known =
    names.get(detail) ??
    new Set([...textOf(detail).matchAll(/"name":"(?:[^"\\]|\\.)*"/g)].map(([pair]) => (JSON.parse(`{${pair}}`) as Named).name));
  names.set(detail, known);
  return known;
}

/** The polygons of the lands of these names, each a list of rings of arcs; unknown names are left out. */
export const landsNamed = (world: World, wanted: readonly string[]): Polygon['arcs'][] =>
  world.objects.countries.geometries
    .filter(({ properties }) => wanted.includes(properties.name))
    .flatMap((land) => (land.type === 'Polygon' ? [land.arcs] : land.arcs));

const textOf = (detail: Detail): string => readFileSync(require.resolve(`world-atlas/countries-${detail}.json`), 'utf8');
const require = createRequire(import.meta.url);

export interface World extends Topology {
  objects: { countries: { type: 'GeometryCollection'; geometries: Land[] } };
}

type Land = (Polygon | MultiPolygon) & { properties: Named };

interface Named {
  name: string;
}

type Detail = Panel['detail'];

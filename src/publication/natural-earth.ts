// The world's coastlines: Natural Earth, public domain, as the package world-atlas carries them.

import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Panel } from './figure-schema.ts';

export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const require = createRequire(import.meta.url);

export const worldAt = (detail: Panel['detail']): World => require(`world-atlas/countries-${detail}.json`) as World;

/** The lands of these names, the unknown ones left out. */
export const landsNamed = (world: World, names: readonly string[]) =>
  world.objects.countries.geometries.filter(({ properties }) => names.includes((properties as { name?: string }).name ?? ''));

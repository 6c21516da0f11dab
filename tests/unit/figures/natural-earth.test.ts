import { describe, expect, it } from 'vitest';
import { landNames, landsNamed, worldAt } from '../../../src/figures/natural-earth.ts';

describe.each(['10m', '50m'] as const)('Natural Earth, %s', (detail) => {
  it('has the lands whose names are read from its text, and no others', () => {
    const names = worldAt(detail).objects.countries.geometries.map(({ properties }) => properties.name);
    expect([...landNames(detail)].sort()).toEqual([...new Set(names)].sort());
  });

  it('has polygons for every name, and none for an unknown one', () => {
    const world = worldAt(detail);
    for (const name of landNames(detail)) expect(landsNamed(world, [name]), name).not.toEqual([]);
    expect(landsNamed(world, ['Atlantis'])).toEqual([]);
  });
});

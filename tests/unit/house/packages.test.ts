import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  version?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
/** For every system, not only for this one. */
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** What anyone may use, change and hand on, and what asks that changes of itself are handed on: nothing of these tools goes into a page. */
const allowed = new Set([
  ...[
    'MIT',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'Unlicense',
    'WTFPL',
    'Zlib',
    'Python-2.0',
  ],
  ...['MPL-2.0', 'LGPL-3.0', 'LGPL-3.0-or-later', 'CPAL-1.0', 'OFL-1.1', 'CC BY-SA 4.0'],
]);

/** Those that say it otherwise than by its name in the lock file. */
const toldElsewhere: Readonly<Record<string, string>> = { 'node_modules/format': 'MIT' };

/** "(MIT AND Zlib)", "CPAL-1.0 OR AGPL-1.0": all of one alternative. */
const mayBeUsed = (licence = ''): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((one) => allowed.has(one)));

describe('the packages', () => {
  it('are pinned, each to one version with the sum of its bytes', () => {
    for (const [name, version] of Object.entries({ ...manifest.devDependencies, ...manifest.optionalDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    for (const [path, { version, integrity, link }] of installed) {
      expect(link, path).toBeUndefined();
      expect(version, path).toBeDefined();
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  it('run no script when they are installed', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  it('may be used: their licences are on the list', () => {
    expect(installed.length).toBeGreaterThan(500);
    expect(installed.filter(([path, { license }]) => !mayBeUsed(license ?? toldElsewhere[path])).map(([path]) => path)).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT AND Zlib)', true],
    ['CPAL-1.0 OR AGPL-1.0', true],
    ['GPL-3.0', false],
    ['MIT AND GPL-3.0', false],
    ['SEE LICENSE IN LICENSE', false],
    [undefined, false],
  ])('with the licence %s: %s', (licence, may) => {
    expect(mayBeUsed(licence)).toBe(may);
  });
});

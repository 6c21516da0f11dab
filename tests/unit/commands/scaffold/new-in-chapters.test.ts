import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newChapter, withChapter } from '../../../../src/commands/scaffold/chapter.ts';
import { contentOf } from '../../../../src/commands/scaffold/content.ts';
import { newFigure } from '../../../../src/commands/scaffold/figure.ts';
import { firstSpecs } from '../../../../src/commands/scaffold/first-specs.ts';
import { newFormula, newTable } from '../../../../src/commands/scaffold/plain-blocks.ts';
import { newSection } from '../../../../src/commands/scaffold/section.ts';
import { readPublication } from '../../../../src/library/publication.ts';
import { unwrittenIn } from '../../../../src/publication/words/to-write.ts';
import { fixture } from '../../../support/fixture.ts';

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const saidOf = (folder: string) => readPublication(folder).breaches.map(({ thing }) => thing);

/** Everything a scaffold left is written, in the same words everywhere. */
function written(folder: string): string[] {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => /\.(?:mdx|yaml|csv)$/.test(one))) {
    const text = unwrittenIn(read(folder, name)).reduce(
      (left, what) => left.replace(`TODO ${what}`, what.includes('land') ? 'Vietnam' : 'Hasil baik'),
      read(folder, name),
    );
    writeFileSync(join(folder, name), text);
  }
  return saidOf(folder);
}

/** Made in the small publication: what its author is told at once, and when all is written. */
function made(make: (folder: string) => void): { folder: string; told: string[] } {
  const folder = fixture();
  make(folder);
  return { folder, told: saidOf(folder) };
}

const onlyUnwritten = (told: readonly string[]) => {
  expect(told.length).toBeGreaterThan(0);
  for (const thing of told) expect(thing).toMatch(/^still to be written: /);
};

describe('npm run new', () => {
  it('begins a chapter in every language, listed, with what is still to be written', () => {
    const { folder, told } = made((one) => newChapter(contentOf(one), ['quay']));
    onlyUnwritten(told);
    expect(told).toHaveLength(8);
    expect(written(folder)).toEqual([]);
    expect(readPublication(folder).publication?.texts.map(({ key }) => key)).toEqual(['harbour', 'market', 'quay']);
  });

  it('begins a section, a table and a formula, with the next ids', () => {
    const { folder, told } = made((one) => {
      newSection(contentOf(one), ['harbour', 'quays']);
      newTable(contentOf(one), ['landings']);
      newFormula(contentOf(one), ['landings']);
    });
    onlyUnwritten(told);
    expect(written(folder)).toEqual([]);
    const [harbour] = readPublication(folder).publication?.texts ?? [];
    for (const { sections } of Object.values(harbour?.in ?? {})) {
      const ids = sections.find(({ id }) => id === 'landings')?.blocks.map(({ id, kind }) => `${kind} ${id}`);
      expect(ids?.slice(-2)).toEqual(['table landings-5', 'equation landings-6']);
      expect(sections.at(-1)?.id).toBe('quays');
    }
  });

  it.each(Object.keys(firstSpecs))('begins a figure that draws %s', (draws) => {
    const { folder, told } = made((one) => newFigure(contentOf(one), ['quays', draws, 'landings']));
    onlyUnwritten(told.filter((thing) => !thing.includes('no land of Natural Earth')));
    expect(written(folder)).toEqual([]);
    expect(read(folder, 'figures/quays.yaml')).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/figure\.json\n/);
  });

  it('leaves other lines, and line ends, as they were', () => {
    const folder = fixture();
    const file = join(folder, 'chapters/harbour/en.mdx');
    const before = read(folder, 'chapters/harbour/en.mdx').replaceAll('\n', '\r\n');
    writeFileSync(file, before);
    newSection(contentOf(folder), ['harbour', 'quays']);
    const after = readFileSync(file, 'utf8');
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('lists a chapter in a list of either form', () => {
    expect(withChapter('chapters: [a, b] # in order\n', 'c')).toBe('chapters: [a, b, c] # in order\n');
    expect(withChapter('chapters:\n  - a # first\n  - b\n\nx: 1\n', 'c')).toBe('chapters:\n  - a # first\n  - b\n  - c\n\nx: 1\n');
  });

  it.each([
    [newChapter, [], /^Type: npm run new -- chapter /],
    [newChapter, ['Quay'], /^"Quay" is no key: /],
    [newChapter, ['harbour'], /^"harbour" is a chapter already/],
    [newChapter, ['landings-1'], /^"landings-1" is an id in the chapters already/],
    [newChapter, ['references'], /^"references" is reserved/],
    [newSection, ['quay', 'x'], /^"quay" is no chapter: there are harbour, market\./],
    [newTable, ['nowhere'], /^No chapter has the section "nowhere" in every language\.$/],
    [newTable, ['harbour'], /^"harbour" is a chapter: name one of its sections, .*landings/],
    [newFormula, ['landing'], /^No chapter has the section "landing" in every language: did you mean "landings"\?$/],
    [newFigure, ['quays', 'pie', 'landings'], /^"pie" is not to be drawn\. .*one of bars, curve/],
    [newFigure, ['coasts', 'bars', 'landings'], /^"coasts" is a figure already/],
  ] as const)('%o with %j: says why nothing was written', (make, given, why) => {
    const folder = fixture();
    expect(() => make(contentOf(folder), given)).toThrow(why);
    expect(saidOf(folder)).toEqual([]);
  });
});

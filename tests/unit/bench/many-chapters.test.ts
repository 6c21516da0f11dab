import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPublication } from '../../../src/library/publication.ts';
import { writeManyChapters } from '../../bench/many-chapters.ts';

const folder = mkdtempSync(join(tmpdir(), 'publication-'));
writeManyChapters('tests/fixtures/small', folder, 3);
const { publication, breaches } = readPublication(folder);
const sections = (publication?.texts ?? []).flatMap((chapter) => chapter.in.en.sections);
const blocks = sections.flatMap((section) => section.blocks);

describe('a publication written three times over', () => {
  it('keeps every rule', () => expect(breaches).toEqual([]));

  it('has every chapter three times, each with an address of its own', () => {
    const keys = ['harbour', 'market', 'harbour-c2', 'market-c2', 'harbour-c3', 'market-c3'];
    expect(publication?.chapters).toEqual(keys);
    expect(publication?.texts.map((chapter) => chapter.in.en.slug)).toEqual(keys);
  });

  it('has no id twice', () => {
    const ids = [...(publication?.chapters ?? []), ...[...sections, ...blocks].map(({ id }) => id)];
    expect(ids).toContain('harbour-c2-study-1');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('numbers the blocks of each copy as the first one’s', () => {
    const marks = blocks.map(({ mark }) => mark);
    const first = marks.slice(0, marks.length / 3);
    expect(marks).toEqual([...first, ...first, ...first]);
    expect(first.every((mark) => /^\d+$/.test(mark))).toBe(true);
  });

  it('links within a copy, and draws the copy’s own figure', () => {
    const text = readFileSync(join(folder, 'chapters/harbour-c3/en.mdx'), 'utf8');
    expect(text).toContain('[table](#landings-c3-3)');
    const drawn = blocks.flatMap(({ figure }) => figure?.name ?? []);
    expect(drawn.filter((name) => name.startsWith('coasts'))).toEqual(['coasts', 'coasts-c2', 'coasts-c3']);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

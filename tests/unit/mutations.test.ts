import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/reading/publication.ts';
import { readAll } from '../mutations/content.ts';
import { kinds, spoken, tryMutants } from '../mutations/run.ts';

/** All of it takes minutes. */
const long = process.env.VERIFY === '1';
const [times, seconds] = long ? [3, Infinity] : [1, 12];

/** SEED=… tries other places. */
const seed = Number(process.env.SEED ?? 20261126);

describe('the content, broken at places found by chance', () => {
  it('has a hundred kinds of slips and more', () => {
    expect(kinds.filter(({ must }) => must === 'be refused').length).toBeGreaterThan(250);
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  });

  it('is refused with the right file and line, in plain words; what does no harm passes', { timeout: 1_800_000 }, () => {
    const count = tryMutants(contentFolder(), readAll(contentFolder()), times, seed, seconds);
    console.log(spoken(count));
    if (count.noPlace.length > 0) console.log(`The content has no place for: ${count.noPlace.join('; ')}.`);
    expect(count.amiss).toEqual([]);
    if (long) expect(count.kinds).toBeGreaterThan(300);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editNames } from '../../../support/outline/edits.ts';
import { born, live, lostIn } from '../../../support/outline/life.ts';

const seed = Number(process.env.SEED ?? Date.now());
const lives = process.env.VERIFY ? 60 : 10;
const length = 50;

const edit = fc.record({
  edit: fc.constantFrom(...editNames),
  picks: fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 }),
  careless: fc.boolean(),
});

describe(`whatever its authors do (SEED=${seed})`, () => {
  it('no permalink ever published is lost, nor an address of a chapter with its places; and no loss passes unsaid', () => {
    let made = 0;
    let losses = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: length, maxLength: length }), (all) => {
        const life = born();
        for (const [at, one] of all.entries()) {
          live(life, one, at + 1);
          made++;
          expect(lostIn(life), `after ${one.edit}`).toEqual([]);
        }
        losses += life.losses;
        expect(life.letThrough).toEqual([]);
      }),
      { numRuns: lives, seed, endOnFailure: true },
    );
    expect(made).toBeGreaterThanOrEqual(300);
    expect(losses).toBeGreaterThan(20);
  });
});

import { describe, expect, it } from 'vitest';
import { heldPattern, heldTogether } from '../../../src/text/held-together.ts';

const pattern = heldPattern(['Trần Hưng Đạo', 'Vũng Tàu'], ['ships']);
/** A text with what is held in brackets. */
const held = (text: string): string =>
  heldTogether(text, pattern)
    .map((run) => (run.held ? `[${run.text}]` : run.text))
    .join('');

describe('a line does not break', () => {
  it.each([
    ['at 1 : 10 million, or 1 : 50.000', 'at [1 : 10 million], or [1 : 50.000]'],
    ['at 8 Trần Hưng Đạo street', 'at [8 ][Trần Hưng Đạo] street'],
    ['Jalan Trần Hưng Đạo 8, Vũng Tàu', 'Jalan [Trần Hưng Đạo][ 8], [Vũng Tàu]'],
    ['in 2018 Vũng Tàu had 20 ships', 'in 2018 [Vũng Tàu] had [20 ships]'],
    ['Vũng Tàu 20 ships', '[Vũng Tàu] [20 ships]'],
    ['Vũng Tàu 20 years', '[Vũng Tàu] 20 years'],
  ])('within %s', (text, expected) => {
    expect(held(text)).toBe(expected);
  });
});

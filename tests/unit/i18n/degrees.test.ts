import { describe, expect, it } from 'vitest';
import { formatLatitude, formatLongitude } from '../../../src/i18n/degrees.ts';

describe('degrees', () => {
  it('west are west, and south are south', () => {
    expect([7.5, -7.5, 0, 180, -180, 182, -182.5].map((east) => formatLongitude(east, 'en'))).toEqual([
      '7°30′ E',
      '7°30′ W',
      '0°',
      '180°',
      '180°',
      '178° W',
      '177°30′ E',
    ]);
    expect([10, -0.5, 0].map((north) => formatLatitude(north, 'id'))).toEqual(['10° LU', '0°30′ LS', '0°']);
    expect(formatLongitude(-10, 'id')).toBe('10° BB');
  });
});

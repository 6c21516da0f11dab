import { describe, expect, it } from 'vitest';
import { frameOf, holds } from '../../../src/figures/panel-frame.ts';

describe('the frame of a panel', () => {
  it('is as many degrees wide as its kilometres are on its middle parallel', () => {
    const { west, east } = frameOf({ center: [10, 60], across: 556 });
    expect([west, east]).toEqual([expect.closeTo(5), expect.closeTo(15)]);
  });

  it('reaches less far towards the pole than towards the equator, as Mercator has it', () => {
    const { south, north } = frameOf({ center: [10, 60], across: 2000 });
    expect(60 - south).toBeGreaterThan(north - 60);
    expect(north).toBeGreaterThan(60);
  });

  it('holds what stands within it, on both sides of the antimeridian', () => {
    const frame = frameOf({ center: [179, -17], across: 600 });
    expect([178, 180, -180, -179].map((east) => holds(frame, [east, -17]))).toEqual([true, true, true, true]);
    expect(holds(frame, [-17, 179])).toBe(false);
    expect(holds(frame, [170, -17])).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../src/publication/figure-schema.ts';

describe('a part in a drawing', () => {
  it('asks for a type, in every row or not, by the drawing it is a part of', () => {
    expect(askedBy('bars', 'to')).toEqual({ type: 'number', filled: false });
    expect(askedBy('timeline', 'date')).toEqual({ type: 'date', filled: true });
    expect(askedBy('stages', 'date')).toEqual({ type: 'date', filled: false });
  });

  it('may be played by several columns', () => {
    expect(askedBy('matrix', 'cells')).toEqual({ type: 'state', filled: true });
  });

  it('is no field that names no column', () => {
    expect(['to', 'lanes', 'columns', 'draws', 'nothing'].map((field) => askedBy('timeline', field))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

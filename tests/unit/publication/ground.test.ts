import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../src/publication/ground.ts';
import type { Evidence } from '../../../src/publication/evidence-schema.ts';

const entry = (key: string, source: string): [string, Evidence] => [
  key,
  { key, source, statement: { id: '…', en: '…' }, seen: 'whole', confidence: 'high' },
];
const evidence = new Map([entry('study-2016', 'abstract'), entry('coop-09', 'gonews2016')]);
const ground = (...keys: string[]) =>
  groundOf(
    keys.map((key) => ({ key, see: false })),
    evidence,
    'abstract',
  );

describe('the ground of a block', () => {
  it('is the study where it cites evidence from the study', () => expect(ground('study-2016')).toEqual(['study']));
  it('is the study where it cites the study itself', () => expect(ground('abstract')).toEqual(['study']));
  it('is context where it cites any other source', () => expect(ground('coop-09', 'duchacek1984')).toEqual(['context']));
  it('is the edition where the editors reason', () => expect(ground('edition')).toEqual(['edition']));
  it('may be several, always in one order', () =>
    expect(ground('edition', 'coop-09', 'study-2016')).toEqual(['study', 'context', 'edition']));
  it('is not given by "see"', () => expect(groundOf([{ key: 'coop-09', see: true }], evidence, 'abstract')).toEqual([]));
});

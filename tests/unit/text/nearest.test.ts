import { describe, expect, it } from 'vitest';
import { closest, didYouMean } from '../../../src/text/nearest.ts';

describe('did you mean', () => {
  it.each([
    ['hihg', ['high', 'medium', 'low'], 'high'],
    ['titel-short', ['title', 'title-short'], 'title-short'],
    ['Port_1', ['port-1', 'port-2'], 'port-1'],
    ['figure', ['Figure', 'Table'], 'Figure'],
  ])('%s, of %j: %s', (word, known, near) => {
    expect(closest(word, known)).toBe(near);
    expect(didYouMean(word, known)).toBe(`did you mean "${near}"? `);
  });

  it('asks nothing where no word is near, or another number is', () => {
    expect(closest('harbour', ['market', 'sea'])).toBeUndefined();
    expect(closest('port-19', ['port-1', 'port-18'])).toBeUndefined();
    expect(didYouMean('x', [])).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { halfOf, kinds, queries } from '../../search/queries.ts';

const all = queries();

describe('the queries that search is measured by', () => {
  it('are many, of every kind in every language, in both halves', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    for (const language of languages)
      for (const kind of kinds)
        for (const half of ['test', 'tuning'])
          expect(
            all.some((one) => one.in === language && one.kind === kind && one.half === half),
            `${language} ${kind} ${half}`,
          ).toBe(true);
  });
  it('are in the half that their words say', () => {
    expect(all.filter(({ query, in: language, half }) => half !== halfOf(query, language))).toEqual([]);
  });
  it('each want something, but for those that must find nothing', () => {
    expect(all.filter(({ kind, units }) => (kind === 'nothing') !== (units.length === 0))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { id } from '../../../src/i18n/id.ts';

/** Words that are rightly the same in both. */
const alike: readonly string[] = [
  ...['apa', 'mla', 'harvard', 'ieee', 'vancouver'].map((style) => `citationStyle.${style}`),
  ...['bib', 'ris', 'json'].map((format) => `fileFormat.${format}`),
];

/** Every string by its path; functions are asked with sample words. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'function') return [[path, String((value as (...words: string[]) => string)('1', '2', '3'))]];
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inside]) => leaves(inside, path ? `${path}.${key}` : key));
}

describe('the interface', () => {
  const indonesian = new Map(leaves(id));
  const english = new Map(leaves(en));

  it('has every string in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort());
  });
  it('has no empty string', () => {
    expect([...indonesian, ...english].filter(([, words]) => words.trim() === '')).toEqual([]);
  });
  it('leaves nothing untranslated', () => {
    expect([...indonesian].filter(([path, words]) => english.get(path) === words && !alike.includes(path))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { finderOf } from '../../../src/publication/find-entries.ts';

const found = (forms: [string, string][], text: string) =>
  finderOf(forms)(text).map(({ key, start, end }) => [key, text.slice(start, end)]);

describe('an entry', () => {
  it('is found as a whole word, whatever its capitals where its form has none', () => {
    expect(found([['nota', 'memorandum']], 'Nota itu, nota-nota lain, notaris, anotasi.')).toEqual([
      ['memorandum', 'Nota'],
      ['memorandum', 'nota'],
      ['memorandum', 'nota'],
    ]);
  });

  it('is found only as it is written where its form has a capital', () => {
    expect(found([['Codex', 'codex']], 'Codex, codex, CODEX')).toEqual([['codex', 'Codex']]);
  });

  it('takes its place from the shorter forms within', () => {
    const forms: [string, string][] = [
      ['Vũng Tàu', 'city'],
      ['Bà Rịa–Vũng Tàu', 'province'],
    ];
    expect(found(forms, 'Bà Rịa–Vũng Tàu, and Vũng Tàu alone')).toEqual([
      ['province', 'Bà Rịa–Vũng Tàu'],
      ['city', 'Vũng Tàu'],
    ]);
  });

  it('is found beside marks, and not where a letter of any script touches it', () => {
    expect(found([['tuna', 'tuna']], '“tuna” (tuna) tunas đtuna tuna2')).toEqual([
      ['tuna', 'tuna'],
      ['tuna', 'tuna'],
    ]);
  });

  it('is not found in a publication without entries', () => {
    expect(found([], 'any text')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/reading/parsed-data.ts';

describe('a folded text', () => {
  it('has one blank where a line ends, whatever blanks an editor left there', () => {
    const { value } = parseText('glossary.yaml', 'tuna: >-\n  A large fish  \n  of the sea.\t\n');
    expect(value).toEqual({ tuna: 'A large fish of the sea.' });
  });
});

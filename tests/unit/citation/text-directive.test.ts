import { describe, expect, it } from 'vitest';
import { textDirective } from '../../../src/reader/citing/quoting/text-directive.ts';

const many = 'The first harbour lands twenty tonnes a day, and the second lands none of it at all';

describe('the address of words on a page', () => {
  it('has few words whole, with what stands around them', () => {
    expect(textDirective(['lands twenty'], 'The first harbour ', ' tonnes a day, and')).toBe(
      ':~:text=The%20first%20harbour-,lands%20twenty,-tonnes%20a%20day%2C',
    );
    expect(textDirective(['The first'], '', '')).toBe(':~:text=The%20first');
  });

  it('has of many words their beginning and their end', () => {
    expect(textDirective([many])).toBe(':~:text=The%20first%20harbour%20lands%20twenty,none%20of%20it%20at%20all');
  });

  it('goes over what stands between words on the page from one side to the other', () => {
    expect(textDirective(['twenty tonnes;', ' its mass'])).toBe(':~:text=twenty%20tonnes,its%20mass');
  });

  it('escapes the signs that mean something in it', () => {
    expect(textDirective(['fish & chips, half-price'])).toBe(':~:text=fish%20%26%20chips%2C%20half%2Dprice');
  });

  it('makes half a word whole, as browsers look for words', () => {
    expect(textDirective(['bour lan'], 'The har', 'ds twenty')).toBe(':~:text=The-,harbour%20lands,-twenty');
    expect(textDirective(['Vũng T'], '', 'àu, 2016')).toBe(':~:text=V%C5%A9ng%20T%C3%A0u,-%2C%202016');
  });

  it('takes line breaks for spaces, and leaves no-break spaces', () => {
    expect(textDirective(['31\u00a0May\n  2016'])).toBe(':~:text=31%C2%A0May%202016');
  });
});

import { describe, expect, it } from 'vitest';
import { nextId } from '../../../../src/reading/ids/next-id.ts';

/** @param order numbers in the order of the text, "new" among them @param gone numbers that were given once */
function given(order: string, gone = ''): string {
  const section = 'memorandum';
  const numbers = order.split(' ');
  const at = numbers.indexOf('new');
  const idOf = (number: string) => (/^\d/.test(number) ? `${section}-${number}` : number);
  const [before, after] = [numbers.slice(0, at).map(idOf), numbers.slice(at + 1).map(idOf)];
  const taken = new Set([...before, ...after, ...gone.split(' ').map(idOf)]);
  return nextId({ section, before, after }, taken).slice(section.length + 1);
}

describe('the number of a new block', () => {
  it.each([
    ['new', '', '1', 'the first of its section'],
    ['1 2 3 new', '', '4', 'at the end'],
    ['1 2 3 new', '4 5', '6', 'at the end, where later ones are gone'],
    ['1 2 3 new 4', '', '3a', 'between 3 and 4'],
    ['1 2 3 3a new 4', '', '3b', 'after 3a'],
    ['1 2 3 new 4', '3a', '3b', 'where 3a is gone'],
    ['1 2 3 3a new 4', '3b 3c', '3d', 'where the next letters are gone'],
    ['1 3 new 5', '4', '3a', 'where 4 is gone'],
    ['1 2 3 other-7 new 4', '', '3a', 'after a block of another section'],
    ['1 3 3a new 3c 4', '', '3b', 'where a letter is free'],
    ['1 3 3a new 3b 4', '', '5', 'between 3a and 3b'],
    ['1 3 new 3a 4', '', '5', 'between 3 and 3a'],
    ['new 1 2', '', '3', 'before 1'],
    ['1 new 2', 'abcdefghijklmnopqrstuvwxyz'.replace(/./g, '1$& ').trim(), '3', 'after 1z'],
    ['9 new 10', '', '9a', 'of two digits'],
  ])('in %s (gone: %s) is %s: %s', (order, gone, number) => {
    expect(given(order, gone)).toBe(number);
  });
});

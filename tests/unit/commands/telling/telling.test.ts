import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainly } from '../../../../src/commands/telling/plainly.ts';
import { telling } from '../../../../src/commands/telling/telling.ts';
import type { Breach } from '../../../../src/publication/breach.ts';

const breach = (line: number): Breach => ({ file: 'content/evidence.yaml', line, thing: 'so it is', repair: 'mend it' });
const many = (count: number): Breach[] => Array.from({ length: count }, (_item, at) => breach(at + 1));

afterEach(() => vi.restoreAllMocks());

describe('what an author is told', () => {
  it('is a screen at first, and how much more there is', () => {
    const told = telling({ breaches: many(100), following: 7 }, false, 100);
    expect(told.length).toBeLessThan(30);
    expect(told[0]).toBe('content/evidence.yaml:1: so it is; mend it');
    expect(told.at(-2)).toMatch(/^… and 76 more: --all tells everything/);
    expect(told.at(-1)).toBe('\n100 to mend, and 7 that follow from these.');
  });

  it('is everything where everything is asked for', () => {
    expect(telling({ breaches: many(100) }, true, 100)).toHaveLength(101);
  });

  it('is fewer where lines are long, one at least', () => {
    expect(telling({ breaches: many(100) }, false, 1)[1]).toMatch(/^… and 99 more/);
  });

  it('tells what is odd apart, after what is wrong', () => {
    const told = telling({ breaches: [breach(1)], following: 2, warnings: [breach(2)] }, false, 100);
    expect(told).toEqual([
      'content/evidence.yaml:1: so it is; mend it',
      'Odd, not wrong: content/evidence.yaml:2: so it is; mend it',
      '\n1 to mend, and 2 that follow from it.',
    ]);
    expect(telling({ breaches: [] }, false, 100)).toEqual([]);
  });
});

describe('what no one foresaw', () => {
  it('is told in words, without the inside of the code', async () => {
    const said: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
    const ended = await plainly('The check', () => {
      throw new TypeError('x is not a boat');
    });
    expect(ended).toBe(false);
    expect(process.exitCode).toBe(1);
    process.exitCode = 0;
    expect(said).toEqual([
      'The check stopped at something that the edition’s code did not foresee: x is not a boat',
      'DEBUG=1 says where in the code.',
    ]);
  });
});

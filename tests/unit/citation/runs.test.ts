import { describe, expect, it } from 'vitest';
import { inFormat, fileFormats } from '../../../src/citation/records/file-formats.ts';
import { runOf, saidOfRun } from '../../../src/reader/citing/runs/words.ts';

const ends = {
  first: 'landings-2',
  last: 'landings-4',
  marks: ['2', '4'],
  place: '§ 1.2 ¶ 2',
  address: 'https://example.org/p/landings-2/',
} as const;
const run = runOf(ends);

describe('a run of blocks', () => {
  it('is said in the place of its first block, with its own address', () => {
    const cited =
      'Dalam <i>Dua pelabuhan</i>. <a href="https://example.org/p/landings-2/">https://example.org/p/landings-2/</a> [§ 1.2 ¶ 2]';
    const address = 'https://example.org/p/landings-2/?to=landings-4';
    expect(saidOfRun(cited, run)).toBe(`Dalam <i>Dua pelabuhan</i>. <a href="${address}">${address}</a> [§ 1.2 ¶¶ 2–4]`);
  });

  it('has in every record an id of its own, and nothing of the block', () => {
    const record = {
      id: 'landings-2.en',
      type: 'chapter',
      title: 'Of landings-2.en',
      URL: ends.address,
      note: `Edition, ${ends.place}`,
    };
    for (const format of fileFormats) {
      const said = saidOfRun(inFormat([record], format), run);
      expect(said).toMatch(/(?:\{|- |": ")landings-2-to-landings-4\.en/);
      expect(said).toContain('Of landings-2.en');
      expect(said).toContain('/p/landings-2/?to=landings-4');
      expect(said).toContain('§ 1.2 ¶¶ 2–4');
      expect(said).not.toMatch(/landings-2\/(?!\?)|[^¶]¶ 2/);
    }
  });

  it('names by their ids blocks that have no number', () => {
    expect(runOf({ ...ends, marks: ['tariff', '4'], place: '§ 1.2 tariff' }).place[1]).toBe('§ 1.2 tariff–4');
  });
});

// What was measured, as a Markdown table, and whether it is what was to be reached.

import type { Taken } from './measure.ts';

export interface Measured extends Taken {
  files: number;
  /** MB (a million bytes) of all files */
  output: number;
}

/** Both sites at one length. */
export interface Compared {
  chapters: number;
  bare: Measured;
  edition: Measured;
  reach: {
    /** how many times the processor time of the bare site */
    ratio: number;
    /** MB */
    memory: number;
  };
}

export function table(all: readonly Compared[]): string {
  const rows = all.flatMap(({ chapters, bare, edition }) => [row('bare', chapters, bare), row('edition', chapters, edition)]);
  return [
    '| site | chapters | wall s | CPU s | peak memory MB | files | output MB |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

export function verdicts(all: readonly Compared[]): string {
  const lines = all.flatMap(({ chapters, bare, edition, reach }) => {
    const ratio = divided(edition.cpu, bare.cpu);
    const each = `edition ${shown(divided(edition.cpu, chapters), 2)}, bare ${shown(divided(bare.cpu, chapters), 2)}`;
    return [
      `- ${chapters} chapters, CPU edition/bare: ${shown(ratio, 2)}; at most ${reach.ratio}: ${verdict(ratio, reach.ratio)}`,
      `- ${chapters} chapters, peak memory MB: ${shown(edition.memory, 0)}; at most ${reach.memory}: ${verdict(edition.memory, reach.memory)}`,
      `- ${chapters} chapters, CPU s per chapter: ${each}`,
    ];
  });
  const [few, many] = all;
  if (few && many) {
    const before = divided(few.edition.cpu, few.chapters);
    const after = divided(many.edition.cpu, many.chapters);
    lines.push(`- CPU per chapter falls from ${few.chapters} to ${many.chapters}: ${verdict(after, before)}`);
  }
  return lines.join('\n');
}

const row = (site: string, chapters: number, { wall, cpu, memory, files, output }: Measured): string =>
  `| ${site} | ${chapters} | ${shown(wall, 1)} | ${shown(cpu, 1)} | ${shown(memory, 0)} | ${files} | ${shown(output, 1)} |`;

const divided = (value: number | undefined, by: number | undefined): number | undefined =>
  value === undefined || by === undefined ? undefined : value / by;

const shown = (value: number | undefined, digits: number): string => value?.toFixed(digits) ?? '–';

const verdict = (value: number | undefined, atMost: number | undefined): string =>
  value === undefined || atMost === undefined ? 'not measured' : value <= atMost ? 'reached' : 'not reached';

// How an author is told what is wrong: a screen at first, and how much more there is.

import { formatBreach, type Breach } from '../../publication/breach.ts';

export interface Told {
  breaches: readonly Breach[];
  following?: number;
  warnings?: readonly Breach[];
}

/** Rows that one looks at without scrolling. */
const screen = 24;

/** `--all`: everything, however much. */
const all = '--all';

/** @param width of a row, in letters */
export function telling(
  { breaches, following = 0, warnings = [] }: Told,
  everything = process.argv.includes(all),
  width = process.stderr.columns || 100,
): string[] {
  const lines = [...breaches.map(formatBreach), ...warnings.map((warning) => `Odd, not wrong: ${formatBreach(warning)}`)];
  const shown = everything ? lines : firstRows([...new Set(lines)], width);
  const more = lines.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [`… and ${more} more: ${all} tells everything (npm run check:content -- ${all}).`] : []),
    ...(breaches.length > 0
      ? [
          `\n${breaches.length} to mend${following > 0 ? `, and ${following} that follow from ${breaches.length === 1 ? 'it' : 'these'}` : ''}.`,
        ]
      : []),
  ];
}

/** As many as fill a screen, one at least. */
function firstRows(lines: readonly string[], width: number): string[] {
  let rows = 0;
  return lines.filter((line, index) => {
    rows += Math.ceil(line.length / width);
    return index === 0 || rows <= screen;
  });
}

// npm run check:content: holds the content against every rule and says all that is wrong, at once.

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// An author checks again and again: the code is kept as it was read, and not made faster than a second's work is worth.
enableCompileCache(join('node_modules', '.cache', 'compiled'));
for (const flag of ['--no-opt', '--no-maglev']) setFlagsFromString(flag);
const { plainly } = await import('./telling/plainly.ts');
const { uncut } = await import('./telling/uncut.ts');
const { telling } = await import('./telling/telling.ts');
const { readOnce } = await import('../library/publication.ts');
const { measuresOf, perThousand } = await import('../rules/text/measures.ts');
const { citationFileBreaches } = await import('./citation-file.ts');

await plainly('The check', () => {
  const read = readOnce();
  // Another publication than the repository's own has no CITATION.cff.
  const breaches =
    read.publication && !process.env.CONTENT ? [...read.broken, ...citationFileBreaches()] : [...read.breaches, ...read.broken];
  for (const line of telling({ ...read, breaches })) console.error(line);
  if (!read.publication || breaches.length > 0) process.exitCode = 1;
  else {
    for (const row of table(measuresOf(read.publication))) console.log(row);
    for (const line of uncut(read.publication.folder)) console.log(line);
    console.log('The content keeps every rule.');
  }
});

/** A row a chapter and language: its words, and its marks and hedges in a thousand of them. */
function table(measures: ReturnType<typeof measuresOf>): string[] {
  const rows = measures.map(({ chapter, language, words, marks, hedges }) => {
    const rates = [marks, hedges].map((count) => perThousand(count, words).toFixed(1));
    return [chapter, language, String(words), ...rates];
  });
  const all = [['chapter', 'language', 'words', 'marks', 'hedges'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
}

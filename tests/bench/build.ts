// npm run bench:build: what building the edition takes beside a bare site of the same text, for the publication as it is and for the
// same eight times over, every build cold. It measures and passes no judgement: it ends well whether a reach is kept or not.
//   --only 8    one length alone, by its number of chapters
//   --runs 3    the median of so many runs

import { readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordPermalinks } from '../../src/commands/ledger/record-permalinks.ts';
import { contentFolder } from '../../src/reading/publication.ts';
import { writeManyChapters } from './many-chapters.ts';
import { hasProc, measure } from './measure.ts';
import { table, verdicts, type Compared, type Measured } from './report.ts';

const work = '.build/bench';

/** Each builds the text in CONTENT into OUT_DIR. */
const scripts = { bare: 'tests/bench/bare/build.ts', edition: 'src/commands/build.ts' };

const lengths = [
  { copies: 1, reach: { ratio: 2.5, memory: 1200 } },
  { copies: 8, reach: { ratio: 5, memory: 2000 } },
];

/** Whatever a build may have left for the next. */
const caches = ['node_modules/.astro', 'node_modules/.vite', join(work, 'bare-cache'), 'tests/bench/bare/.astro'];

const { values } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string', default: '1' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs asks for a whole number, 1 or more');

const texts = lengths
  .map(({ copies, reach }) => {
    const content = join(work, `content-times-${copies}`);
    writeManyChapters(contentFolder(), content, copies);
    recordPermalinks(content);
    return { content, reach, chapters: readdirSync(join(content, 'chapters')).length };
  })
  .filter(({ chapters }) => values.only === undefined || chapters === Number(values.only));
if (texts.length === 0) throw new Error(`--only ${values.only ?? ''}: no text has so many chapters`);

console.error(`Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(2) ?? '?'} at the start`);
if (!hasProc) console.error('This system has no /proc: processor and memory are not measured.');
const results: Compared[] = [];
for (const { content, reach, chapters } of texts) {
  const bare: Measured[] = [];
  const edition: Measured[] = [];
  for (let run = 1; run <= runs; run++) {
    bare.push(await buildCold('bare', content, chapters));
    edition.push(await buildCold('edition', content, chapters));
  }
  results.push({ chapters, reach, bare: median(bare), edition: median(edition) });
}
console.log(`${table(results)}\n\n${verdicts(results)}`);

async function buildCold(site: keyof typeof scripts, content: string, chapters: number): Promise<Measured> {
  const out = join(work, `${site}-${chapters}`);
  for (const folder of [...caches, out]) rmSync(folder, { recursive: true, force: true });
  const fixed = { NODE_ENV: 'production', NODE_COMPILE_CACHE: undefined, SITE: undefined, BASE_PATH: undefined };
  const taken = await measure(scripts[site], { ...process.env, ...fixed, CONTENT: content, OUT_DIR: out });
  console.error(`${site}, ${chapters} chapters: ${taken.wall.toFixed(1)} s`);
  return { ...taken, ...sizeOf(out) };
}

function sizeOf(folder: string): Pick<Measured, 'files' | 'output'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, output: bytes.reduce((sum, size) => sum + size, 0) / 1e6 };
}

/** Of each measure for itself; of an even number of runs, the lower of the two in the middle. */
function median(all: readonly Measured[]): Measured {
  const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
  const told = (values: readonly (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : middle(known);
  };
  return {
    wall: middle(all.map(({ wall }) => wall)),
    cpu: told(all.map(({ cpu }) => cpu)),
    memory: told(all.map(({ memory }) => memory)),
    files: middle(all.map(({ files }) => files)),
    output: middle(all.map(({ output }) => output)),
  };
}

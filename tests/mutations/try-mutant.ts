// Puts a mutant into a copy of the content, reads that, and judges what its author would be told.

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { formatBreach, PublicationError, type Breach } from '../../src/publication/breach.ts';
import { readPublication, type ReadPublication } from '../../src/library/publication.ts';
import type { Content } from './content.ts';
import type { Kind, Mutant, State } from './kind.ts';

export type Outcome = 'rightly' | 'wrongly' | 'let through' | 'crashed' | 'hung';

export interface Tried {
  outcome: Outcome;
  /** what was told, for whoever looks into it */
  told: string[];
}

/** Longer than any reading takes, on a machine that does other things too. */
const longest = 20_000;

export interface Bench {
  try: (mutant: Mutant, must: Kind['must']) => Tried;
  remove: () => void;
}

export function bench(from: string, content: Content): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  cpSync(from, folder, { recursive: true });
  const { breaches } = readPublication(folder);
  if (breaches.length > 0) throw new PublicationError(breaches);
  return {
    try: (mutant, must) => {
      for (const [name, state] of Object.entries(mutant.states)) put(join(folder, name), state);
      const start = performance.now();
      try {
        const held = readPublication(folder);
        // What was promised is held by the check and the build alike.
        const read = { ...held, breaches: [...held.breaches, ...held.broken] };
        const told = [...read.breaches, ...read.warnings].map(formatBreach).map((words) => words.replaceAll(`${folder}/`, ''));
        return { outcome: performance.now() - start > longest ? 'hung' : judge(read, mutant, must, folder), told };
      } catch (error) {
        return { outcome: 'crashed', told: [String(error)] };
      } finally {
        for (const name of Object.keys(mutant.states)) {
          rmSync(join(folder, name), { recursive: true, force: true });
          const text = content.get(name);
          if (text !== undefined) writeFileSync(join(folder, name), text);
          else if (dirname(name) !== '.' && ![...content.keys()].some((other) => other.startsWith(`${dirname(name)}/`)))
            rmSync(join(folder, dirname(name)), { recursive: true, force: true });
        }
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function put(file: string, state: State): void {
  rmSync(file, { recursive: true, force: true });
  mkdirSync(dirname(file), { recursive: true });
  if (state === 'gone') return;
  if (state === 'a folder') mkdirSync(file);
  else if (state === 'a link') symlinkSync('/etc/hostname', file);
  else writeFileSync(file, 'text' in state ? state.text : state.bytes);
}

/** The program's inside, and the words of its libraries. */
const leaks =
  /\bsrc\/|\.ts\b|Error\b|\bundefined\b|\bNaN\b|\[object|\bzod\b|Invalid |KaTeX|acorn|[Uu]nexpected|must match|Expected|Implicit|mapping|scalar|token/;

/** Rightly: what is told first is told where the slip is, in words; what is harmless passes, and says nothing. */
function judge({ breaches, warnings }: ReadPublication, { at }: Mutant, must: Kind['must'], folder: string): Outcome {
  const isRight = ({ file, line }: Breach): boolean =>
    at.some((place) => {
      if (relative(folder, file) !== place.file) return false;
      return !('from' in place) || (line !== undefined && line >= place.from && line <= place.to);
    });
  const told = must === 'be told as odd' ? warnings : breaches;
  if (must === 'pass') return breaches.length + warnings.length === 0 ? 'rightly' : 'wrongly';
  const [first] = told;
  if (!first) return 'let through';
  return isRight(first) && !told.some((breach) => leaks.test(`${breach.thing}; ${breach.repair}`)) ? 'rightly' : 'wrongly';
}

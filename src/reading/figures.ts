// The figures of the publication: each a spec in figures/ and its data in data/, under one name.

import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Breach } from '../publication/breach.ts';
import { readDataFile } from './data-file.ts';
import { readTable } from './data-table.ts';
import type { Figure } from '../publication/figure.ts';
import { figureSchema } from '../publication/figure-schema.ts';
import { word } from '../publication/schema.ts';

export interface Figures {
  figures: Map<string, Figure>;
  breaches: Breach[];
}

/** @param folder of the content; a publication without figures has neither of the two folders */
export function readFigures(folder: string): Figures {
  const figures = new Map<string, Figure>();
  const breaches: Breach[] = [];
  for (const name of namesIn(join(folder, 'figures'), '.yaml')) {
    const specFile = join(folder, 'figures', `${name}.yaml`);
    const file = join(folder, 'data', `${name}.csv`);
    if (!word.test(name)) {
      const repair = 'use small letters, digits and hyphens, a letter first: it stands in addresses';
      breaches.push({ file: specFile, thing: `"${name}" is no name of a figure`, repair });
      continue;
    }
    const read = readDataFile(specFile, figureSchema);
    breaches.push(...read.breaches);
    if (!read.value) continue;
    const table = readTable(file, read.value.columns);
    breaches.push(...table.breaches);
    figures.set(name, { name, spec: read.value, rows: table.rows, file, specFile, lineOf: read.lineOf });
  }
  for (const name of namesIn(join(folder, 'data'), '.csv')) {
    if (existsSync(join(folder, 'figures', `${name}.yaml`))) continue;
    const repair = `describe it in ${join(folder, 'figures', `${name}.yaml`)}, or remove it`;
    breaches.push({ file: join(folder, 'data', `${name}.csv`), thing: 'data that no figure draws', repair });
  }
  return { figures, breaches };
}

const namesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => basename(name, ending))
        .sort()
    : [];

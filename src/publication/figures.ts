// The figures of the publication: each a spec in figures/ and its data in data/, under one name.

import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Breach } from './breach.ts';
import { readDataFile } from './data-file.ts';
import { readTable, type Row } from './data-table.ts';
import { cellBreaches, seriesBreaches } from './figure-cells.ts';
import { roleBreaches } from './figure-roles.ts';
import { figureSchema, type FigureSpec } from './figure-schema.ts';
import { panelBreaches } from './panel-rules.ts';
import { word } from './schema.ts';

export interface Figure {
  name: string;
  spec: FigureSpec;
  rows: Row[];
  /** the data file */
  file: string;
  specFile: string;
}

export interface Figures {
  figures: Map<string, Figure>;
  breaches: Breach[];
}

/** Every key that the figure's data rest on, once. */
export const restsOnKeys = ({ rows }: Figure): string[] => [...new Set(rows.flatMap(({ evidence }) => evidence))];

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
    const roles = [...roleBreaches(read.value, specFile, read.lineOf), ...panelBreaches(read.value, specFile, read.lineOf)];
    breaches.push(...roles, ...table.breaches);
    if (roles.length === 0)
      breaches.push(...cellBreaches(read.value, table.rows), ...seriesBreaches(read.value, table.rows, specFile, read.lineOf));
    figures.set(name, { name, spec: read.value, rows: table.rows, file, specFile });
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

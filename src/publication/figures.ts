// The figures of the publication: each a spec in figures/ and its data in data/, under one name.

import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Breach } from './breach.ts';
import { readDataFile } from './data-file.ts';
import { readTable, type Row } from './data-table.ts';
import { figureSchema, type FigureSpec } from './figure-schema.ts';

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
    const read = readDataFile(specFile, figureSchema);
    breaches.push(...read.breaches);
    if (!read.value) continue;
    breaches.push(...roleBreaches(read.value, specFile));
    const table = readTable(file, read.value.columns);
    breaches.push(...table.breaches);
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

/** The types a column may have for the part it plays. */
const types: Readonly<Record<string, readonly string[]>> = {
  group: ['text'],
  label: ['text'],
  aside: ['text'],
  item: ['text'],
  note: ['text'],
  series: ['text'],
  row: ['text'],
  value: ['number'],
  to: ['number'],
  x: ['number'],
  y: ['number'],
  east: ['number'],
  north: ['number'],
  date: ['date'],
  until: ['date'],
  lane: ['word'],
  style: ['word'],
  stage: ['word'],
  panel: ['word'],
  place: ['word'],
  side: ['word'],
  rank: ['word'],
  cells: ['state'],
};

function roleBreaches(spec: FigureSpec, file: string): Breach[] {
  const { columns } = spec;
  const roles = Object.entries(spec).flatMap(([role, value]) => {
    const wanted = types[role];
    const keys = typeof value === 'string' ? [value] : role === 'cells' ? (value as string[]) : [];
    return wanted ? keys.map((key) => ({ role, key, wanted })) : [];
  });
  const wrong = roles.flatMap(({ role, key, wanted }): Breach[] => {
    const column = columns[key];
    if (column && wanted.includes(column.type)) return [];
    const thing = column
      ? `"${role}" is the column "${key}", which holds a ${column.type}`
      : `"${role}" is "${key}", which is no column`;
    return [{ file, thing, repair: `name a column of type ${wanted.join(' or ')}` }];
  });
  if (spec.draws === 'bars' && !Object.values(columns).some(({ type }) => type === 'year'))
    wrong.push({ file, thing: 'quantities without their year', repair: 'add a column of type year' });
  return wrong;
}

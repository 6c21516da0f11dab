// The parts that columns play in a drawing: whether each is of the type its part asks for, and whether the rows fill it.

import type { Breach } from './breach.ts';
import type { Row } from './data-table.ts';
import type { FigureSpec } from './figure-schema.ts';
import { landNames } from './natural-earth.ts';

interface Role {
  role: string;
  column: string;
}

/** What a column must hold for the part it plays, and whether every row must fill it. */
const asked: Readonly<Record<string, { type: string; filled: boolean }>> = {
  group: { type: 'text', filled: false },
  label: { type: 'text', filled: true },
  aside: { type: 'text', filled: false },
  item: { type: 'text', filled: true },
  note: { type: 'text', filled: false },
  series: { type: 'text', filled: true },
  row: { type: 'text', filled: true },
  value: { type: 'number', filled: true },
  to: { type: 'number', filled: false },
  x: { type: 'number', filled: true },
  y: { type: 'number', filled: true },
  east: { type: 'number', filled: true },
  north: { type: 'number', filled: true },
  date: { type: 'date', filled: false },
  until: { type: 'date', filled: false },
  lane: { type: 'word', filled: false },
  style: { type: 'word', filled: false },
  stage: { type: 'word', filled: true },
  panel: { type: 'word', filled: true },
  place: { type: 'word', filled: true },
  side: { type: 'word', filled: true },
  rank: { type: 'word', filled: true },
  cells: { type: 'state', filled: true },
};

function rolesOf(spec: FigureSpec): Role[] {
  return Object.entries(spec).flatMap(([role, value]) => {
    // "to" is a column of bars and the last year of a timeline.
    const columns = typeof value === 'string' ? [value] : role === 'cells' ? (value as string[]) : [];
    return role in asked ? columns.map((column) => ({ role, column })) : [];
  });
}

export function roleBreaches(
  spec: FigureSpec,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): Breach[] {
  const breaches = rolesOf(spec).flatMap(({ role, column }): Breach[] => {
    const type = spec.columns[column]?.type;
    const wanted = asked[role]?.type ?? '';
    if (type === wanted) return [];
    const what = type ? `the column "${column}", which holds a ${type}` : `"${column}", which is no column`;
    return [{ file, line: lineOf([role]), thing: `"${role}" is ${what}`, repair: `name a column of type ${wanted}` }];
  });
  if (spec.draws === 'map') {
    for (const [index, { countries, detail }] of spec.panels.entries()) {
      const lacking = countries.filter((name) => !landNames(detail).has(name));
      const line = lineOf(['panels', index, 'countries']);
      breaches.push(
        ...lacking.map((name) => ({ file, line, thing: `"${name}" is no land of Natural Earth`, repair: 'mend its English name' })),
      );
    }
  }
  if (spec.draws === 'bars' && !Object.values(spec.columns).some(({ type }) => type === 'year')) {
    breaches.push({ file, line: lineOf(['columns']), thing: 'quantities without their year', repair: 'add a column of type year' });
  }
  return breaches;
}

/** Cells that a drawing cannot do without, and keys that name no lane, stage or panel. */
export function cellBreaches(spec: FigureSpec, rows: readonly Row[], file: string): Breach[] {
  return rows.flatMap(({ line, cells }) =>
    rolesOf(spec).flatMap(({ role, column }): Breach[] => {
      const cell = cells[column];
      const filled = asked[role]?.filled === true || (spec.draws === 'timeline' && role === 'date');
      if (cell === undefined) return filled ? [{ file, line, thing: `no "${column}"`, repair: 'write it' }] : [];
      if (spec.draws === 'timeline' && (role === 'date' || role === 'until')) {
        const year = Number(String(cell).slice(0, 4));
        if (year >= spec.from && year <= spec.to) return [];
        const thing = `${String(cell)} is off the axis, which runs from ${spec.from} to ${spec.to}`;
        return [{ file, line, thing, repair: 'mend the date, or the axis in the spec' }];
      }
      const keys = keysOf(spec, role);
      if (!keys || keys.includes(String(cell))) return [];
      return [{ file, line, thing: `"${String(cell)}" in "${column}" is not known`, repair: `write one of ${keys.join(', ')}` }];
    }),
  );
}

function keysOf(spec: FigureSpec, role: string): readonly string[] | undefined {
  if (spec.draws === 'stages' && role === 'stage') return spec.stages.map(({ key }) => key);
  if (spec.draws === 'timeline' && role === 'lane') return (spec.lanes ?? []).map(({ key }) => key);
  if (spec.draws === 'timeline' && role === 'style') return ['event', 'period', 'disputed'];
  if (spec.draws !== 'map') return undefined;
  if (role === 'panel') return spec.panels.map(({ key }) => key);
  if (role === 'side') return ['e', 'w', 'n', 's'];
  return role === 'rank' ? ['first', 'second'] : undefined;
}

// The parts that columns play in a drawing: whether each is of the type its part asks for.

import type { Breach } from '../publication/breach.ts';
import type { Figure } from '../publication/figure.ts';
import type { Column, FigureSpec } from '../publication/figure-schema.ts';

/** What a column must hold for the part it plays, and whether every row must fill it. */
const asked = {
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
} as const satisfies Record<string, { type: Column['type']; filled: boolean }>;

/** The parts that the figure's columns play, in the order its spec names them. */
export function rolesOf(spec: FigureSpec): Role[] {
  return Object.entries(spec).flatMap(([role, named]) => {
    if (!isRole(role)) return [];
    // "to" is a column of bars, and the last year of a timeline.
    const columns = [named].flat().filter((column) => typeof column === 'string');
    const filled = asked[role].filled || (role === 'date' && spec.draws === 'timeline');
    return columns.map((column) => ({ role, column, filled }));
  });
}

export function roleBreaches({ spec, specFile: file, lineOf }: Figure): Breach[] {
  const breaches = rolesOf(spec).flatMap(({ role, column }): Breach[] => {
    const type = spec.columns[column]?.type;
    const wanted = asked[role].type;
    if (type === wanted) return [];
    const what = type ? `the column "${column}", which holds a ${type}` : `"${column}", which is no column`;
    return [{ file, line: lineOf([role]), thing: `"${role}" is ${what}`, repair: `name a column of type ${wanted}` }];
  });
  if (spec.draws === 'bars' && !Object.values(spec.columns).some(({ type }) => type === 'year')) {
    breaches.push({ file, line: lineOf(['columns']), thing: 'quantities without their year', repair: 'add a column of type year' });
  }
  if (spec.draws === 'timeline' && spec.to <= spec.from) {
    const thing = `the axis runs from ${spec.from} to ${spec.to}`;
    breaches.push({ file, line: lineOf(['to']), thing, repair: 'end it in a later year than it begins' });
  }
  return breaches;
}

const isRole = (name: string): name is RoleName => Object.hasOwn(asked, name);

type RoleName = keyof typeof asked;

export interface Role {
  role: RoleName;
  column: string;
  /** whether every row must fill it */
  filled: boolean;
}

// The cells that a drawing is made from: each part is filled, its keys are known, and what it says can be drawn.

import { languages } from '../../i18n/languages.ts';
import type { Breach, BreachWithin } from '../../publication/breach.ts';
import type { Figure, Row } from '../../publication/figure.ts';
import { rolesOf, type Role } from './figure-roles.ts';
import { kindsOfTime, ranks, sides, signs, type Drawn, type FigureSpec } from '../../publication/figure-schema.ts';
import { frameOf, holds } from '../../figures/panel-frame.ts';

/** What is wrong with the rows of a figure, whose columns are of the right types. */
export const cellBreaches = ({ spec, rows }: Figure): Breach[] =>
  rows.flatMap((row) => {
    const ofOne = rolesOf(spec).flatMap((role) => breachesOf(row, role, spec));
    // What is told of two cells together waits until each is right, its form among them.
    const breaches = ofOne.length > 0 || Object.values(row.cells).some(Number.isNaN) ? ofOne : together(row, spec);
    return breaches.map((breach) => ({ ...breach, file: row.file, line: row.line }));
  });

/** What is wrong with the series that a curve tells apart. */
export function seriesBreaches({ spec, rows, specFile: file, lineOf }: Figure): Breach[] {
  if (spec.draws !== 'curve' || rows.length === 0) return [];
  const cells = rows.map((row) => row.cells[spec.series]);
  const names = cells.flatMap((cell) => (typeof cell === 'object' ? [languages.map((language) => cell[language])] : []));
  const series = new Set(names.map((ofOne) => ofOne.join('\n')));
  const known = [...new Set(names.flat())];
  const breaches: Breach[] = spec.line
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file,
      line: lineOf(['line']),
      thing: `"${name}" in "line" is no series`,
      repair: `write one of ${known.map((one) => `"${one}"`).join(', ')}`,
    }));
  if (series.size > signs.length) {
    const repair = `draw ${signs.length} at most: no more are told apart`;
    breaches.push({ file, line: lineOf(['series']), thing: `${series.size} series`, repair });
  }
  return breaches;
}

function breachesOf({ cells }: Row, { role, column, filled }: Role, spec: FigureSpec): BreachWithin[] {
  const cell = cells[column];
  if (cell === undefined) return filled ? [{ thing: `no "${column}"`, repair: 'write it' }] : [];
  if (spec.draws === 'timeline' && (role === 'date' || role === 'until')) {
    const year = Number(String(cell).slice(0, 4));
    if (year >= spec.from && year <= spec.to) return [];
    const thing = `${String(cell)} is off the axis, which runs from ${spec.from} to ${spec.to}`;
    return [{ thing, repair: 'mend the date, or the axis in the spec' }];
  }
  if (role === 'east' || role === 'north') {
    const most = role === 'east' ? 180 : 90;
    if (!(Math.abs(Number(cell)) > most)) return [];
    return [{ thing: `${String(cell)} degrees in "${column}"`, repair: `write -${most} to ${most}; are east and north swapped?` }];
  }
  const keys = keysOf(spec, role);
  if (keys && !keys.includes(String(cell)))
    return [{ thing: `"${String(cell)}" in "${column}" is not known`, repair: `write one of ${keys.join(', ')}` }];
  const room = roomFor(spec, role);
  const words = typeof cell === 'object' ? languages.map((language) => cell[language]) : [String(cell)];
  return words
    .filter((one) => one.length > room)
    .map((one) => ({
      thing: `${one.length} letters in "${column}"`,
      repair: `write ${room} at most: the drawing has room for no more`,
    }));
}

function together({ cells }: Row, spec: FigureSpec): BreachWithin[] {
  if (spec.draws === 'bars' && spec.to !== undefined) {
    const [from, to] = [cells[spec.value], cells[spec.to]];
    if (typeof from === 'number' && typeof to === 'number' && to < from)
      return [{ thing: `a range from ${from} down to ${to}`, repair: `swap "${spec.value}" and "${spec.to}"` }];
  }
  if (spec.draws === 'timeline' && spec.until !== undefined) {
    const [date, until] = [cells[spec.date], cells[spec.until]];
    if (typeof date === 'string' && typeof until === 'string' && isBefore(until, date))
      return [{ thing: `a span from ${date} until ${until}`, repair: `swap "${spec.date}" and "${spec.until}", or mend one` }];
  }
  return spec.draws === 'map' ? offPanel(cells, spec) : [];
}

/** As far as both are told: 1999 is not before 1999-05. */
function isBefore(day: string, other: string): boolean {
  const told = Math.min(day.length, other.length);
  return day.slice(0, told) < other.slice(0, told);
}

function offPanel(cells: Row['cells'], spec: Drawn<'map'>): BreachWithin[] {
  const panel = spec.panels.find(({ key }) => key === cells[spec.panel]);
  const at = [Number(cells[spec.east]), Number(cells[spec.north])] as const;
  if (!panel || holds(frameOf(panel), at)) return [];
  const thing = `${at.join(' east, ')} north is off the panel "${panel.key}"`;
  return [{ thing, repair: 'mend the degrees (are east and north swapped?), or the panel in the spec' }];
}

function keysOf(spec: FigureSpec, role: Role['role']): readonly string[] | undefined {
  if (spec.draws === 'stages' && role === 'stage') return spec.stages.map(({ key }) => key);
  if (spec.draws === 'timeline' && role === 'lane') return (spec.lanes ?? []).map(({ key }) => key);
  if (spec.draws === 'timeline' && role === 'style') return kindsOfTime;
  if (spec.draws !== 'map') return undefined;
  if (role === 'panel') return spec.panels.map(({ key }) => key);
  if (role === 'side') return sides;
  return role === 'rank' ? ranks : undefined;
}

/** Letters that a phone's width has room for, beside the rest of what is drawn. */
function roomFor(spec: FigureSpec, role: Role['role']): number {
  const rooms: Readonly<Record<string, number>> =
    spec.draws === 'bars'
      ? { group: 50, label: 40, note: 40 }
      : spec.draws === 'timeline'
        ? spec.sides
          ? { label: 22, aside: 36 }
          : { label: 42, aside: 44 }
        : spec.draws === 'map'
          ? { place: 24 }
          : {};
  return rooms[role] ?? Infinity;
}

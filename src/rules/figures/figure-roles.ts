// The parts that columns play in a drawing: whether each is of the type its part asks for.

import type { Breach } from '../../publication/breach.ts';
import type { Figure } from '../../publication/figure.ts';
import { askedBy, type Asked, type FigureSpec } from '../../publication/figure-schema.ts';

/** A part that one of the figure's columns plays. */
export interface Role extends Asked {
  role: string;
  column: string;
}

/** In the order the spec names them. */
export const rolesOf = (spec: FigureSpec): Role[] =>
  Object.entries(spec).flatMap(([role, named]) => {
    const asked = askedBy(spec.draws, role);
    const columns = [named].flat().filter((column) => typeof column === 'string');
    return asked ? columns.map((column) => ({ role, column, ...asked })) : [];
  });

export function roleBreaches({ spec, specFile: file, lineOf }: Figure): Breach[] {
  const breaches = rolesOf(spec).flatMap(({ role, column, type: wanted }): Breach[] => {
    const type = spec.columns[column]?.type;
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

// The columns of a figure's data as its table shows them: keys by their names; what only places a mark is left out.

import { headOf } from '../../figures/columns.ts';
import { wordsOf } from '../../figures/cells.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Language, Localized } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Cell } from '../../publication/figure.ts';
import { states, type Column, type FigureSpec } from '../../publication/figure-schema.ts';

export interface ShownColumn {
  key: string;
  head: string;
  isNumber: boolean;
  say: (cell: Cell) => string;
}

export function shownColumns(spec: FigureSpec, language: Language): ShownColumn[] {
  const placing = spec.draws === 'map' ? [spec.side, spec.rank] : [];
  return Object.entries(spec.columns)
    .filter(([key]) => !placing.includes(key))
    .map(([key, column]) => {
      const names = namesIn(spec, key, language);
      const isNumber = column.type === 'number';
      return {
        key,
        head: headOf(column, language),
        isNumber,
        say: (cell) => names.get(String(cell)) ?? say(cell, column, language),
      };
    });
}

function say(cell: Cell, { type }: Column, language: Language): string {
  if (cell === undefined) return '';
  const state = type === 'state' && states.find((one) => one === cell);
  if (state) return strings(language).state[state];
  // A year is no quantity: it has no sign for thousands.
  if (type === 'year') return String(cell);
  return type === 'date' ? formatDate(String(cell), language) : wordsOf(cell, language);
}

/** The names of the keys in a column: lanes, stages, panels, kinds of time. */
function namesIn(spec: FigureSpec, column: string, language: Language): ReadonlyMap<string, string> {
  const named = (items: readonly ({ key: string } & Localized<string>)[]) =>
    new Map(items.map((item) => [item.key, item[language]]));
  if (spec.draws === 'stages' && column === spec.stage) return named(spec.stages);
  if (spec.draws === 'map' && column === spec.panel) return named(spec.panels.map(({ key, name }) => ({ key, ...name })));
  if (spec.draws === 'timeline' && column === spec.lane) return named(spec.lanes ?? []);
  if (spec.draws === 'timeline' && column === spec.style) return new Map(Object.entries(strings(language).kindOfTime));
  return new Map();
}

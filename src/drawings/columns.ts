// The columns of a figure's data as its table shows them: keys by their names; what only places a mark is left out.

import type { Language, Localized } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { Cell } from '../publication/data-table.ts';
import type { Column, FigureSpec } from '../publication/figure-schema.ts';
import { dayWords, wordsOf } from './words.ts';

export interface ShownColumn {
  key: string;
  /** "Catch (tonnes)" */
  head: string;
  isNumber: boolean;
  say: (cell: Cell) => string;
}

export function shownColumns(spec: FigureSpec, language: Language): ShownColumn[] {
  const placing = spec.draws === 'map' ? [spec.side, spec.rank] : [];
  return Object.entries(spec.columns)
    .filter(([key]) => !placing.includes(key))
    .map(([key, column]) => {
      const { label, unit, type } = column;
      const head = unit ? `${label[language]} (${unit[language]})` : label[language];
      const names = namesIn(spec, key, language);
      return { key, head, isNumber: type === 'number', say: (cell) => names.get(String(cell)) ?? say(cell, column, language) };
    });
}

function say(cell: Cell, { type }: Column, language: Language): string {
  if (cell === undefined) return '';
  if (type === 'state') return strings(language).state[cell as keyof ReturnType<typeof strings>['state']];
  // A year is no quantity: it has no sign for thousands.
  if (type === 'year') return String(cell);
  return type === 'date' ? dayWords(String(cell), language) : wordsOf(cell, language);
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

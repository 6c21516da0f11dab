// How well both searches answer the queries, as Markdown tables: by half, language and kind.

import type { Browser } from 'playwright-core';
import type { Publication } from '../../../src/publication/model.ts';
import { kinds, queries, type Query } from '../../search/queries.ts';
import { askOurs, askStock } from './asking.ts';
import { cardAt, cardAtStock, cardOf } from './cards.ts';
import { mean, measuresOf, type Measures } from './measures.ts';

export interface Asked {
  query: Query;
  stock: Measures;
  ours: Measures;
  /** our cards, in order */
  found: string[];
}

export async function askAll(browser: Browser, publication: Publication, ours: string, stock: string): Promise<Asked[]> {
  const asked: Asked[] = [];
  const [ourPage, stockPage] = [await browser.newPage(), await browser.newPage()];
  for (const query of queries()) {
    const wanted = new Set(query.units.map((unit) => cardOf(publication, unit)));
    const answer = await askOurs(ourPage, ours, query);
    const found = answer.links.map((link) => cardAt(publication, link));
    const foundByStock = (await askStock(stockPage, stock, query)).links.map(cardAtStock);
    // What must not be found may be, where it is said that it is something else.
    const told = wanted.size === 0 && answer.instead ? [] : found;
    asked.push({ query, found, ours: measuresOf(told, wanted), stock: measuresOf(foundByStock, wanted) });
  }
  return asked;
}

export function tables(asked: readonly Asked[], { languages }: Publication): string {
  const of = (is: (query: Query) => boolean) => asked.filter(({ query }) => is(query));
  return (['tuning', 'test'] as const)
    .map((half) => {
      const found = (query: Query) => query.half === half && query.kind !== 'nothing';
      const rows = [
        row('all', of(found)),
        ...languages.map((language) =>
          row(
            `in ${language}`,
            of((query) => found(query) && query.in === language),
          ),
        ),
        ...kinds.map((kind) =>
          row(
            kind,
            of((query) => query.half === half && query.kind === kind),
          ),
        ),
      ];
      return [`The ${half} half\n`, head, ...rows].join('\n');
    })
    .join('\n\n');
}

const names = ['success@1', 'success@5', 'MRR', 'nDCG@5'] as const;
const columns = names.flatMap((name) => [`${name} stock`, 'ours']);
const head = `| queries | number | ${columns.join(' | ')} |\n| --- | ---: | ${columns.map(() => '---:').join(' | ')} |`;

function row(name: string, own: readonly Asked[]): string {
  const [theirs, us] = [mean(own.map((one) => one.stock)), mean(own.map((one) => one.ours))];
  const cells = names.flatMap((measure) => [theirs[measure], us[measure]]);
  return `| ${name} | ${own.length} | ${cells.map((value) => value.toFixed(2)).join(' | ')} |`;
}

/** What could be better, query by query: of the half alone that may be looked at. */
export const lines = (asked: readonly Asked[]): string[] =>
  asked
    .filter(({ query, ours }) => query.half === 'tuning' && (ours.MRR < 1 || ours['nDCG@5'] < 0.5))
    .map(
      ({ query, ours, stock, found }) =>
        `${query.in} ${query.kind} ${query.query}: MRR ${ours.MRR.toFixed(2)}, stock ${stock.MRR.toFixed(2)}; ${found.slice(0, 6).join(' ')}`,
    );

// Reads the numbers behind a figure: a CSV file held against the columns its spec names. Nothing that does not fit is let through.

import { existsSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { inEach, languages } from '../i18n/languages.ts';
import { inFile, type Breach } from '../publication/breach.ts';
import { csvBreach } from './plain/csv-words.ts';
import type { Cell, Row } from '../publication/figure.ts';
import { readTextFile } from './text-file.ts';
import { rawIn } from '../publication/plain-words.ts';
import { states, type Column } from '../publication/figure-schema.ts';

export interface DataTable {
  rows: Row[];
  breaches: Breach[];
}

const evidenceColumn = 'evidence';

const mostRows = 500;

/** The head a data file must have: a text once a language, a number with its unit, the evidence last. */
export function headOf(columns: Readonly<Record<string, Column>>): string[] {
  const heads = Object.entries(columns).flatMap(([key, { type, unit }]) => {
    if (type === 'text') return languages.map((language) => `${key}_${language}`);
    return unit ? [`${key} (${unit.symbol})`] : [key];
  });
  return [...heads, evidenceColumn];
}

export function readTable(file: string, columns: Readonly<Record<string, Column>>): DataTable {
  if (!existsSync(file)) return { rows: [], breaches: [{ file, thing: 'the data of a figure are missing', repair: 'write them' }] };
  const read = readTextFile(file);
  if (read.text === undefined) return { rows: [], breaches: read.breaches };
  const head = headOf(columns);
  let records: { record: string[]; info: { lines: number } }[];
  try {
    const options = { info: true, relax_column_count: true, trim: true, skip_empty_lines: true } as const;
    // The library's types leave out what `info` adds.
    records = parse(read.text, options) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], breaches: inFile(file, [csvBreach(error, read.text)]) };
  }
  const [first, ...rest] = records;
  const refused = (thing: string, repair: string) => ({ rows: [], breaches: [{ file, line: 1, thing, repair }] });
  if (!first) return refused('the data file is empty', `begin it with "${head.join(',')}", and write a row for each thing shown`);
  if (first.record.length === 1 && head.length > 1 && first.record.join().includes(';'))
    return refused('cells parted by semicolons', 'part them by commas: save the table as CSV with commas');
  if (first.record.join() !== head.join())
    return refused(`the columns are "${first.record.join(', ')}"`, `the figure asks for "${head.join(', ')}"`);
  if (rest.length === 0)
    return refused('a head without rows', 'write a row for each thing shown, or remove the figure and its data');
  if (rest.length > mostRows)
    return refused(`${rest.length} rows`, `write ${mostRows} at most: a figure of more can be neither seen nor read`);
  const breaches: Breach[] = [];
  const seen = new Map<string, number>();
  const rows = rest.map(({ record, info: { lines: line } }): Row => {
    const report = (thing: string, repair: string) => breaches.push({ file, line, thing, repair });
    const before = seen.get(record.join('\n'));
    if (before === undefined) seen.set(record.join('\n'), line);
    else report(`the row stands twice: already on line ${before}`, 'remove one of the two');
    if (record.length !== head.length)
      report(
        `${record.length} cells`,
        `write ${head.length}, one a column; keys of evidence are parted by spaces, and a cell with a comma stands in "…"`,
      );
    // A cell that is lacking was just reported.
    const at = (name: string) => record[head.indexOf(name)] ?? '';
    const cells = Object.entries(columns).map(([key, column]) => [key, readCell(key, column, at, report)] as const);
    const evidence = at(evidenceColumn)
      .split(/[\s,]+/)
      .filter(Boolean);
    if (at(evidenceColumn).includes(',')) report('evidence parted by commas', 'part its keys by spaces');
    if (evidence.length === 0) report('a row that rests on nothing', 'name its evidence in the last column, or "edition"');
    return { file, line, cells: Object.fromEntries(cells), evidence };
  });
  return { rows, breaches };
}

const forms: Readonly<Partial<Record<Column['type'], { fits: RegExp; repair: string }>>> = {
  number: { fits: /^-?\d+(\.\d+)?$/, repair: 'write a number with a decimal point and no sign for thousands' },
  year: { fits: /^\d{4}$/, repair: 'write a year of four digits' },
  date: { fits: /^\d{4}(-\d\d(-\d\d)?)?$/, repair: 'write a day as 1999, 1999-05 or 1999-05-07' },
  state: { fits: new RegExp(`^(${states.join('|')})$`), repair: `write one of ${states.join(', ')}` },
};

/** Whether the calendar has it; a year or month alone is taken at its first day. */
const isDay = (written: string): boolean => z.iso.date().safeParse(`${written}-01-01`.slice(0, 10)).success;

/** What a number is written with that would be read otherwise than it is meant. */
function doubtful(written: string, key: string, report: Report): void {
  const digits = written.replace(/^-?[0.]*/, '').replace('.', '').length;
  if (digits > surelyHeld)
    report(`"${written}" in "${key}" has ${digits} digits`, `write ${surelyHeld} at most: no more are sure to be kept`);
  if (/\.\d\d0$/.test(written))
    report(
      `"${written}" in "${key}" may be meant for ${written.replace('.', '')}`,
      `write ${Number(written)}, or ${written.replace('.', '')}`,
    );
}

/** Digits that a number in JavaScript holds, whatever they are. */
const surelyHeld = 15;

function readCell(key: string, { type, unit }: Column, at: (name: string) => string, report: Report): Cell {
  if (type === 'text') {
    const words = inEach((language) => at(`${key}_${language}`));
    const said = languages.filter((language) => words[language] !== '');
    for (const language of said) {
      const raw = rawIn(words[language]);
      if (raw) report(`"${key}" holds ${raw}`, 'write it in plain words');
    }
    if (said.length === languages.length) return words;
    if (said.length > 0) {
      const which = said.map((language) => `"${words[language]}"`).join(', ');
      report(`"${key}" is said in ${said.join(', ')} only: ${which}`, 'say it in every language, or in none');
      return words;
    }
    return undefined;
  }
  const written = at(unit ? `${key} (${unit.symbol})` : key);
  if (written === '') return undefined;
  const form = forms[type];
  const fits = form?.fits.test(written) !== false && (type !== 'date' || isDay(written));
  if (form && !fits) report(`"${written}" in "${key}" is no ${type}`, form.repair);
  else if (type === 'number') doubtful(written, key, report);
  return type === 'number' || type === 'year' ? Number(written) : written;
}

type Report = (thing: string, repair: string) => void;

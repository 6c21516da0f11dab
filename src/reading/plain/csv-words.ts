// What is wrong with CSV that cannot be read, in an author's words.

import type { BreachWithin } from '../../publication/breach.ts';

interface CsvSlip {
  code: string;
  /** where the parser stumbled */
  lines?: unknown;
}

export function csvBreach({ code, lines }: CsvSlip, text: string): BreachWithin {
  const line = typeof lines === 'number' ? lines : undefined;
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    const open = text.split('\n').findIndex((words) => words.split('"').length % 2 === 0) + 1;
    return { line: open || line, thing: 'a cell in quotation marks is not closed', repair: 'write the " that is missing' };
  }
  const repair = 'write a cell that holds a comma or a quotation mark as "…", and a quotation mark in it twice: ""';
  return { line, thing: 'a quotation mark in the middle of a cell', repair };
}

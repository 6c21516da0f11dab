// The ledger's file: an entry a line, so that what a change adds or retires is a line of its history.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyLedger, ledgerFileSchema, type Ledger } from '../publication/ledger/schema.ts';
import { readOptionalDataFile, type DataFile } from './data-file.ts';

export const ledgerPath = (folder: string): string => join(folder, 'permalinks.json');

/** A publication without the file has recorded nothing yet. The value is undefined where the file does not fit its schema. */
export function readLedger(folder: string): DataFile<Ledger> {
  const read = readOptionalDataFile(ledgerPath(folder), ledgerFileSchema);
  return read.breaches.length > 0 ? read : { ...read, value: read.value ?? emptyLedger };
}

export function writeLedger(folder: string, { address, units }: Ledger): void {
  const lines = units.map((entry) => `    ${oneLine(entry)}`).join(',\n');
  writeFileSync(ledgerPath(folder), `{\n  "address": ${oneLine(address)},\n  "units": [\n${lines}\n  ]\n}\n`);
}

/** With a space after what parts one thing from the next. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, own]) => `${JSON.stringify(key)}: ${oneLine(own)}`);
  return `{ ${members.join(', ')} }`;
}

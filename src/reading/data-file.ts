// Reads a YAML or JSON data file of the content and holds it against its schema; whatever does not fit is a breach with its line.

import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { inFile, type Breach, type LineOf } from '../publication/breach.ts';
import { keptByText } from './kept.ts';
import { parseText } from './parsed-data.ts';
import { schemaBreaches } from './plain/schema-words.ts';
import { oncePer } from '../publication/once-per.ts';
import { readTextFile } from './text-file.ts';

export interface DataFile<T> {
  /** undefined where the file does not fit its schema */
  value: T | undefined;
  breaches: Breach[];
  /** the line on which the value at a path stands, for later checks */
  lineOf: LineOf;
}

export function readDataFile<T>(file: string, schema: z.ZodType<T>): DataFile<T> {
  const { text, breaches } = readTextFile(file);
  return text === undefined ? { value: undefined, breaches, lineOf: () => undefined } : parseData(file, text, schema);
}

/** As readDataFile, for a file that a publication may do without: missing, it has no value and no breach. */
export const readOptionalDataFile = <T>(file: string, schema: z.ZodType<T>): DataFile<T> =>
  existsSync(file) ? readDataFile(file, schema) : { value: undefined, breaches: [], lineOf: () => undefined };

/** @param file names the place in messages, and by its ending what the text is */
export function parseData<T>(file: string, text: string, schema: z.ZodType<T>): DataFile<T> {
  const { breaches: unread, value, lineOf } = parsed(file, text);
  if (unread.length > 0) return { value: undefined, breaches: inFile(file, unread), lineOf };
  const fitted = fittedBy(schema)(file, text) as z.ZodSafeParseResult<T>;
  const breaches = inFile(file, schemaBreaches(fitted.error?.issues ?? [], schema, value, lineOf));
  return { value: fitted.data, breaches, lineOf };
}

const parsed = keptByText(parseText);

/** A schema's look at a file's value; one file may be looked at by several. */
const fittedBy = oncePer((schema: z.ZodType) => keptByText((file, text) => schema.safeParse(parsed(file, text).value)));

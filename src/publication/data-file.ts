// Reads a YAML or JSON data file of the content and holds it against its schema; whatever does not fit is a breach with its line.
// JSON is read as YAML, of which it is a part, so that one reader knows all line numbers.

import { existsSync } from 'node:fs';
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Breach } from './breach.ts';
import { readTextFile } from './text-file.ts';

export interface DataFile<T> {
  /** undefined where the file does not fit its schema */
  value: T | undefined;
  breaches: Breach[];
  /** the line on which the value at a path stands, for later checks */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

export function readDataFile<T>(file: string, schema: z.ZodType<T>): DataFile<T> {
  const { text, breaches } = readTextFile(file);
  return text === undefined ? { value: undefined, breaches, lineOf: () => undefined } : parseData(file, text, schema);
}

/** As readDataFile, for a file that a publication may do without: missing, it has no value and no breach. */
export const readOptionalDataFile = <T>(file: string, schema: z.ZodType<T>): DataFile<T> =>
  existsSync(file) ? readDataFile(file, schema) : { value: undefined, breaches: [], lineOf: () => undefined };

/** @param file names the place in messages; @param text YAML or JSON */
export function parseData<T>(file: string, text: string, schema: z.ZodType<T>): DataFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]) => lineAt(document, lines, path);
  if (document.errors.length > 0) {
    const breaches = document.errors.map((error) => ({
      file,
      line: error.linePos?.[0].line,
      thing: `this is not valid YAML: ${error.message.replace(/\n[^]*/, '')}`,
      repair: 'mend the line',
    }));
    return { value: undefined, breaches, lineOf };
  }
  let written: unknown;
  try {
    written = document.toJS();
  } catch (error) {
    const thing = `this cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { value: undefined, breaches: [{ file, thing, repair: 'write the values out, without & and *' }], lineOf };
  }
  const parsed = schema.safeParse(written);
  const breaches = (parsed.error?.issues ?? []).map((issue) => ({
    file,
    line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
    thing: `"${issue.path.join('.') || issueKeys(issue)}": ${issue.message}`,
    repair: 'write it as src/publication/schema.ts describes',
  }));
  return { value: parsed.data, breaches, lineOf };
}

const issueKeys = (issue: z.core.$ZodIssue): string => (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : 'the file');

function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const parent = length === 0 ? undefined : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const holder = length === 1 ? document.contents : parent;
    const pair = isMap(holder) ? holder.items.find((item) => String(item.key) === String(key)) : undefined;
    const node = (pair?.key ?? (length === 0 ? document.contents : document.getIn(path.slice(0, length), true))) as
      { range?: [number, number, number] | null } | null | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

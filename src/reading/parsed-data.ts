// A data file's text as values, with the line on which each stands: YAML, or JSON by a reader of its own.

import { evaluate, parse, type DocumentNode, type MemberNode, type ValueNode } from '@humanwhocodes/momoa';
import type { BreachWithin, LineOf } from '../publication/breach.ts';
import { isMap, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { jsonBreach } from './plain/json-words.ts';
import { yamlBreaches } from './plain/yaml-words.ts';
import { unseenCode } from './text-file.ts';

export interface ParsedData {
  /** what is wrong with the text itself; then there is no value */
  breaches: BreachWithin[];
  value: unknown;
  /** of the value at a path, or of what it should stand in */
  lineOf: LineOf;
}

/** @param file whose name tells which of the two it is */
export function parseText(file: string, text: string): ParsedData {
  const parsed = file.endsWith('.json') ? parseJson(text) : parseYaml(text, file.endsWith('.mdx'));
  const breaches = [...parsed.breaches, ...unseenIn(parsed.value, [], parsed.lineOf)];
  return breaches.length > 0 ? { ...parsed, breaches, value: undefined } : parsed;
}

/** Texts in which a code (\u200b, &#8203;) stands for what cannot be seen. */
function unseenIn(value: unknown, path: readonly PropertyKey[], lineOf: LineOf): BreachWithin[] {
  if (typeof value === 'string') {
    const breach = unseenCode(value);
    return breach ? [{ line: lineOf(path), ...breach }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, within]) =>
    unseenIn(within, [...path, Array.isArray(value) ? Number(key) : key], lineOf),
  );
}

/** @param inHead of a chapter, where every field is words */
function parseYaml(text: string, inHead: boolean): ParsedData {
  const lines = new LineCounter();
  // Blanks that an editor left at a line's end would stand in the middle of a folded text.
  const trimmed = text.replace(/[ \t]+$/gm, '');
  const document = parseDocument(trimmed, { lineCounter: lines });
  const lineOf: LineOf = (path) => lineInYaml(document, lines, path);
  const breaches = [
    ...yamlBreaches([...document.errors, ...document.warnings], trimmed),
    ...cutTexts(document, lines, trimmed, inHead),
  ];
  if (breaches.length > 0) return { breaches, value: undefined, lineOf };
  try {
    return { breaches, value: document.toJS(), lineOf };
  } catch {
    // Values that stand for others (& and *), and swell to more than can be read.
    const breach = { line: undefined, thing: 'values that stand for other values (& and *)', repair: 'write them out' };
    return { breaches: [breach], value: undefined, lineOf };
  }
}

/** Texts of several words that a # breaks off: what stands after it is a comment, and lost. */
function cutTexts(document: Document, lines: LineCounter, text: string, inHead: boolean): BreachWithin[] {
  const breaches: BreachWithin[] = [];
  visit(document, {
    Scalar: (_key, { type, value, range }) => {
      const [start, end] = range ?? [0, 0];
      if (type !== 'PLAIN' || (!/\s/.test(String(value)) && !inHead) || !/^[ \t]+#/.test(text.slice(end, end + 80))) return;
      const repair = "put quotation marks around the text: '… # …'";
      breaches.push({ line: lines.linePos(start).line, thing: 'what stands after # is a comment, and lost', repair });
    },
  });
  return breaches;
}

function lineInYaml(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const parent = length === 0 ? undefined : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const holder = length === 1 ? document.contents : parent;
    const pair = isMap(holder) ? holder.items.find((item) => String(item.key) === String(key)) : undefined;
    // What the library keeps in a document are its own nodes.
    const node = (pair?.key ?? (length === 0 ? document.contents : document.getIn(path.slice(0, length), true))) as
      { range?: [number, number, number] | null } | null | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

function parseJson(text: string): ParsedData {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    const breach = jsonBreach(error as Error, text);
    return { breaches: [breach], value: undefined, lineOf: () => breach.line };
  }
  return { breaches: doubledKeys(document.body), value: evaluate(document), lineOf: (path) => lineInJson(document.body, path) };
}

function doubledKeys(node: ValueNode): BreachWithin[] {
  if (node.type === 'Array') return node.elements.flatMap(({ value }) => doubledKeys(value));
  if (node.type !== 'Object') return [];
  const seen = new Set<string>();
  return node.members.flatMap(({ name, value }) => {
    const key = nameOf(name);
    const { line } = name.loc.start;
    const doubled = seen.has(key) ? [{ line, thing: `"${key}" stands twice in one entry`, repair: 'remove one of the two' }] : [];
    seen.add(key);
    return [...doubled, ...doubledKeys(value)];
  });
}

const nameOf = (name: MemberNode['name']): string => (name.type === 'String' ? name.value : name.name);

function lineInJson(start: ValueNode, path: readonly PropertyKey[]): number {
  let node = start;
  let { line } = start.loc.start;
  for (const key of path) {
    if (node.type === 'Array') {
      const element = node.elements[Number(key)];
      if (!element) return line;
      node = element.value;
      line = node.loc.start.line;
    } else if (node.type === 'Object') {
      const member = node.members.find(({ name }) => nameOf(name) === String(key));
      if (!member) return line;
      node = member.value;
      line = member.name.loc.start.line;
    } else return line;
  }
  return line;
}

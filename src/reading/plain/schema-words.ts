// What a schema refuses, in an author's words: what stands there, what is asked, and an example.

import type { z } from 'zod';
import { isLanguage, languages } from '../../i18n/languages.ts';
import type { BreachWithin, LineOf } from '../../publication/breach.ts';
import { closest, didYouMean } from '../../text/nearest.ts';
import { fieldAt, fieldsOf, type Field } from './field-at.ts';
import { nameOf, said, spokenType, valueAt } from './spoken-value.ts';

type Issue = z.core.$ZodIssue;

export function schemaBreaches(issues: readonly Issue[], schema: z.ZodType, value: unknown, lineOf: LineOf): BreachWithin[] {
  if (value === null || value === undefined) {
    const repair = 'bring back what it held, or write it as content/README.md shows';
    return [{ line: 1, thing: 'the file is empty', repair }];
  }
  const meant = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantBy(issue, schema, value) : []));
  return issues.flatMap((issue) => {
    // A field that was misspelt is told as such, and not as missing too.
    if (meant.includes(issue.path.join('\n')) && valueAt(value, issue.path) === undefined) return [];
    if (issue.code === 'unrecognized_keys') return strangers(issue, schema, value, lineOf);
    return [{ line: lineOf(issue.path), ...wordsFor(issue, fieldAt(schema, issue.path, value), value) }];
  });
}

/** The fields that strange ones were meant for. */
function meantBy({ path, keys }: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType, value: unknown): string[] {
  const known = fieldsOf(fieldAt(schema, path, value).schema);
  return keys.map((key) => [...path, closest(key, known)].join('\n'));
}

function strangers(
  { path, keys }: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
  value: unknown,
  lineOf: LineOf,
): BreachWithin[] {
  const known = fieldsOf(fieldAt(schema, path, value).schema);
  const free = known.filter((name) => !Object.keys(valueAt(value, path) as object).includes(name));
  const there = path.length === 0 ? 'here' : `in ${nameOf(path, value)}`;
  return keys.map((key) => ({
    line: lineOf([...path, key]),
    thing: `"${key}" is no field ${there}`,
    repair: nearOr(key, free, `the fields are ${known.join(', ')}`),
  }));
}

type Words = Pick<BreachWithin, 'thing' | 'repair'>;

function wordsFor(issue: Issue, field: Field, whole: unknown): Words {
  const { path } = issue;
  const name = nameOf(path, whole);
  const given = valueAt(whole, path);
  if (issue.code === 'invalid_key') return wrongKey(String(path.at(-1)));
  const options = optionsOf(issue);
  if (given === undefined || given === null || given === '') return lacking(path, given, field, options, whole);
  if (options) {
    return { thing: `${said(given)} in ${name} is not known`, repair: nearOr(String(given), options, `write ${oneOf(options)}`) };
  }
  switch (issue.code) {
    case 'invalid_type':
      return { thing: `${name} is ${spokenType(given)}, ${said(given)}`, repair: asType(issue.expected, given, field) };
    case 'too_small':
    case 'too_big':
      return size(issue, name, given, field);
    case 'custom':
    case 'invalid_format':
      return { thing: `${name} ${ownWords(issue)}`, repair: repairOf(issue) ?? `write ${told(field)}` };
    default:
      return { thing: `${name} is not what is asked`, repair: `write ${told(field)}` };
  }
}

function lacking(path: readonly PropertyKey[], given: unknown, field: Field, options: string[] | undefined, whole: unknown): Words {
  const last = String(path.at(-1));
  if (given === undefined && isLanguage(last)) {
    const others = languages.filter((language) => language !== last).join(', ');
    return { thing: `${nameOf(path.slice(0, -1), whole)} is not said in ${last}`, repair: `write ${last}: … beside ${others}` };
  }
  const thing = `${nameOf(path, whole)} is ${given === undefined ? 'missing' : 'empty'}`;
  return { thing, repair: options ? `write ${oneOf(options)}` : `write ${told(field)}` };
}

function wrongKey(key: string): Words {
  const mended = key
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-');
  const near = mended.replace(/^[^a-z]+|-$/g, '');
  const repair = `write it in small letters, digits and hyphens, a letter first${near ? `: ${near}` : ''}`;
  return { thing: `"${key}" is no key`, repair };
}

const asked: Readonly<Record<string, string>> = {
  number: 'a number, such as 0.8',
  int: 'a whole number, such as 2016',
  boolean: 'true or false',
};

function asType(expected: string, given: unknown, field: Field): string {
  if (field.example) return `write ${told(field)}`;
  if (expected === 'string')
    return typeof given === 'object' ? `write words: ${told(field)}` : `put it in quotation marks: "${String(given)}"`;
  if (expected === 'array' || expected === 'tuple') return `write a list: ${typeof given === 'string' ? `[${given}]` : '[…, …]'}`;
  if (expected in asked) return `write ${String(asked[expected])}, in no quotation marks`;
  const fields = fieldsOf(field.schema);
  return `write its fields under it: ${fields.length > 0 ? fields.map((name) => `${name}: …`).join(', ') : 'key: …'}`;
}

function size(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, name: string, given: unknown, field: Field): Words {
  const small = issue.code === 'too_small';
  const bound = String(small ? issue.minimum : issue.maximum);
  if (typeof given === 'number')
    return {
      thing: `${name} is ${given}`,
      repair: `write ${small ? (issue.inclusive ? `${bound} or more` : `more than ${bound}`) : `${bound} at most`}`,
    };
  const count = Array.isArray(given) ? given.length : String(given).length;
  return {
    thing: `${name} has ${count} item${count === 1 ? '' : 's'}`,
    repair: `write ${bound} at ${small ? 'least' : 'most'}: ${told(field)}`,
  };
}

function optionsOf(issue: Issue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) return issue.options.map(String);
  return undefined;
}

/** A long list is not read where one of it is near. */
function nearOr(word: string, known: readonly string[], list: string): string {
  const near = didYouMean(word, known);
  return near && list.length > 160 ? near.trim() : `${near}${list}`;
}

const oneOf = (options: readonly string[]): string => (options.length === 1 ? String(options[0]) : `one of ${options.join(', ')}`);

/** The schema's own words begin with a verb; the library's do not. */
const ownWords = ({ message }: Issue): string => (/^[A-Z]/.test(message) ? 'is not written as is asked' : message);

function repairOf(issue: Issue): string | undefined {
  const repair: unknown = issue.code === 'custom' ? issue.params?.repair : undefined;
  return typeof repair === 'string' ? repair : undefined;
}

/** "it (the chapter’s title), such as …" */
function told({ description, example }: Field): string {
  const what = description ? ` (${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, '')})` : '';
  return `it${what}${example ? `, such as ${example}` : ''}`;
}

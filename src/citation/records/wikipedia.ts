// A record as Wikipedia's templates for sources take it; those of all its languages know these English names.

import { dayOf, type CitedRecord } from './citable.ts';

/** "{{cite book |title=… |language=id}}" @param at where in the work, in words */
export function wikipediaTemplate(record: CitedRecord, at?: string): string {
  const { title, URL: url, 'container-title': book, language, version, author = [] } = record;
  const writers = author.flatMap(({ family, given }, index) => [
    [`last${index + 1}`, family],
    [`first${index + 1}`, given],
  ]);
  const names = book
    ? [
        ['chapter', title],
        ['chapter-url', url],
        ['title', book],
      ]
    : [
        ['title', title],
        ['url', url],
      ];
  const fields = [...writers, ...names, ['date', dayOf(record)], ['language', language], ['version', version], ['at', at]];
  const written = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `|${String(name)}=${inTemplate(String(value))}`);
  return `{{cite book ${written.join(' ')}}}`;
}

/** Signs that mean something in a template. */
const inTemplate = (value: string): string => value.replaceAll('|', '{{!}}').replaceAll('=', '{{=}}');

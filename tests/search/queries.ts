// The queries that the search is measured by, as queries.yaml has them.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { languages, type Language } from '../../src/i18n/languages.ts';

export const kinds = ['word', 'derived', 'variant', 'name', 'number', 'phrase', 'cross', 'typo', 'question', 'nothing'] as const;

const querySchema = z.strictObject({
  query: z.string().min(1),
  in: z.enum(languages).describe('The language of the page that is asked.'),
  kind: z.enum(kinds),
  half: z.enum(['test', 'tuning']),
  units: z.array(z.string()).describe('What should come up; nothing for what must not be found.'),
});

export type Query = z.infer<typeof querySchema>;
export type Kind = (typeof kinds)[number];

export const queries = (): Query[] => z.array(querySchema).parse(parse(readFileSync('tests/search/queries.yaml', 'utf8')));

/** The half is no one's choice: the last digit of the query's SHA-256. */
export function halfOf(query: string, language: Language): Query['half'] {
  const digest = createHash('sha256').update(`${language} ${query}`).digest('hex');
  return Number.parseInt(digest.slice(-1), 16) % 2 === 0 ? 'test' : 'tuning';
}

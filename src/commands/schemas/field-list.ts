// Every field of the data files in words, for the author to read.

import { languages } from '../../i18n/languages.ts';
import { jsonSchema, type JsonSchema, type SchemaName } from './schemas.ts';

const titles: Readonly<Record<SchemaName, string>> = {
  publication: '`publication.yaml`',
  chapter: 'The head of a chapter (`chapters/…/….mdx`)',
  evidence: '`evidence.yaml`, an entry under each key',
  references: '`references.json`, an item of the list; the fields of CSL-JSON',
  glossary: '`glossary.yaml`, an entry under each key',
  index: '`index.yaml`, an entry under each key',
  figure: '`figures/….yaml`',
  hedges: '`hedges.yaml`',
  search: '`search.yaml`',
};

export function fieldList(): string {
  const parts = (Object.keys(titles) as SchemaName[]).map((name) =>
    [`## ${titles[name]}`, ...tables(jsonSchema(name))].join('\n\n'),
  );
  const lead = 'Made by `npm run schemas`; the JSON files beside it say the same to an editor. Fields marked * may be left out.';
  return `${['# Every field of the data files', lead, ...parts].join('\n\n')}\n`;
}

function tables(schema: JsonSchema): string[] {
  if (schema.oneOf)
    return schema.oneOf.map((kind) => [`### draws: ${String(kind.properties?.draws?.const)}`, ...tables(kind)].join('\n\n'));
  const entry = entryOf(schema);
  if (entry) return tables(entry);
  // CSL names its own fields, and many of them hold the same.
  const bySaid = Map.groupBy(fieldsIn(schema), ({ said }) => said);
  const rows = [...bySaid].filter(([said]) => said !== '').map(([said, fields]) => `| ${fields.map(named).join(', ')} | ${said} |`);
  return [['| field | what it holds |', '| --- | --- |', ...rows].join('\n')];
}

const named = ({ path, left }: Field): string => `\`${path}\`${left ? ' *' : ''}`;

interface Field {
  path: string;
  /** may be left out */
  left: boolean;
  said: string;
}

function fieldsIn({ properties = {}, required = [] }: JsonSchema, under = ''): Field[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (name === 'draws') return [];
    const path = under + name;
    const [inner] = isPerLanguage(schema) ? Object.values(schema.properties ?? {}) : [schema];
    const within = fieldsIn(entryOf(inner ?? schema) ?? inner ?? schema, `${path}.`);
    return [{ path, left: !required.includes(name), said: saidOf(schema, inner).replaceAll('|', '\\|') }, ...within];
  });
}

function saidOf(schema: JsonSchema, inner = schema): string {
  const words = schema.description ?? inner.description ?? '';
  const inEach = isPerLanguage(schema) && !/in each language/i.test(words) ? 'In each language.' : '';
  return [words, choices(schema), inEach].filter(Boolean).join(' ');
}

/** What the items of a list or the values of a record are. */
function entryOf({ items, additionalProperties }: JsonSchema): JsonSchema | undefined {
  if (items && !Array.isArray(items)) return items;
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

const choices = ({ enum: words, items }: JsonSchema): string | undefined => {
  const given = words ?? (items && !Array.isArray(items) ? items.enum : undefined);
  return given && given.length < 12 ? `One of ${given.map(String).join(', ')}.` : undefined;
};

const isPerLanguage = ({ properties = {} }: JsonSchema): boolean => languages.every((language) => language in properties);

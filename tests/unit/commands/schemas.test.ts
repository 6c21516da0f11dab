import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaHead } from '../../../src/commands/schemas/head.ts';
import { schemaFiles } from '../../../src/commands/schemas/schema-files.ts';
import { jsonSchema, schemaNames } from '../../../src/commands/schemas/schemas.ts';

describe('the schemas beside the data files', () => {
  it('are those that the content is held against; else run `npm run schemas` and commit the result', () => {
    for (const [name, text] of schemaFiles()) expect(readFileSync(join('content', name), 'utf8'), name).toBe(text);
    expect(globSync('content/schemas/*').length).toBe(schemaFiles().size);
  });

  it('are in a form that editors know, with words for what one fills in', () => {
    for (const name of schemaNames)
      expect(jsonSchema(name), name).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
    expect(jsonSchema('publication').properties?.release?.description).toBe('The number of the edition as it stands.');
    expect(jsonSchema('publication').required).not.toContain('title_parts');
    expect(schemaFiles().get('schemas/README.md')).toContain('| `custom.kind` | What kind of source it is; ');
  });

  it('are where the head of a data file says', () => {
    const named = globSync('content/{,figures/}*.yaml').flatMap((file) => {
      const [, schema] = /^# yaml-language-server: \$schema=(.*)\n/.exec(readFileSync(file, 'utf8')) ?? [];
      return schema === undefined ? [] : [resolve(dirname(file), schema)];
    });
    expect(named.length).toBeGreaterThan(0);
    for (const file of named) expect(existsSync(file), file).toBe(true);
    expect(schemaHead('glossary.yaml')).toBe('# yaml-language-server: $schema=schemas/glossary.json');
    expect(schemaHead('figures/fleet.yaml')).toBe('# yaml-language-server: $schema=../schemas/figure.json');
  });
});

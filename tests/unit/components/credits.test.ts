import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { credits, notices } from '../../../src/components/licences/credits.ts';

describe('the credits', () => {
  const paths = credits.map(({ notice }) => notice?.path ?? '');

  it('have every face with its licence', () => {
    const files = readdirSync('src/fonts').filter((file) => file.endsWith('OFL.txt'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !paths.includes(`src/fonts/${file}`))).toEqual([]);
  });

  it('have every package whose code a reader’s page loads, under the licence that it states', () => {
    const scripts = readdirSync('src/reader', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const imported = scripts.flatMap((file) =>
      [...readFileSync(join('src/reader', file), 'utf8').matchAll(/ from '([^'.][^']*)'/g)].map(([, name]) => String(name)),
    );
    expect(imported.length).toBeGreaterThan(0);
    for (const name of new Set([...imported, 'pagefind'])) {
      const credit = credits.find(({ notice }) => notice?.path.startsWith(`node_modules/${name}/`));
      const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string };
      expect(credit?.licence.name, name).toBe(license);
    }
  });

  it('name no file of a licence that is not there', () => {
    expect(notices.filter(({ path }) => !existsSync(path))).toEqual([]);
  });
});

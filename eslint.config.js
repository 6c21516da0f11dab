// Types, and who may import whom: imports go downwards only, without circles.

import astro from 'eslint-plugin-astro';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of the house, lowest first. Rooms of one level may see each other where `beside` says so. */
const levels = [
  ['i18n'],
  ['text'],
  ['publication', 'fonts'],
  ['reading', 'figures'],
  ['rules'],
  ['library'],
  ['permalinks', 'drawings'],
  ['citation'],
  ['search'],
  ['markdown', 'reader'],
  ['components'],
  ['layouts'],
  ['pages', 'commands'],
];

const zones = levels.flatMap((rooms, level) => {
  const above = levels.slice(level + 1).flat();
  return rooms.map((room) => ({
    target: `./src/${room}`,
    from: [...above, ...rooms.filter((other) => other !== room)].map((other) => `./src/${other}`),
    message: 'Imports go downwards only: see the README.',
  }));
});

const onlyIn = (name, file) => ({ name, message: `Only ${file} may import ${name}.` });

export default defineConfig(
  { ignores: ['dist', '.build', '**/.astro', 'node_modules', 'tests/fixtures'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,astro,js,mjs}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
      'import-x/extensions': ['.ts', '.astro', '.js', '.mjs'],
      'import-x/external-module-folders': ['node_modules'],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            onlyIn('astro:content', 'src/library/texts.ts'),
            onlyIn('@citation-js/core', 'src/citation/csl-engine.ts, records/file-formats.ts and records/read-works.ts'),
            onlyIn('citeproc', 'src/citation/csl-engine.ts'),
            onlyIn('@observablehq/plot', 'src/drawings/canvas.ts'),
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: [
      'src/library/texts.ts',
      'src/content.config.ts',
      'src/citation/csl-engine.ts',
      'src/citation/records/file-formats.ts',
      'src/citation/records/read-works.ts',
      'src/drawings/canvas.ts',
      // A site of its own.
      'tests/bench/bare/src/**',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // An .astro file's props and its template are one program that this parser sees only in part; astro check has the types.
    files: ['**/*.astro'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';

/** Where languages are named: the registry, their strings, the addresses of their pages. */
const registry = new RegExp(`^i18n[\\\\/](?:languages|page-slugs|words|(?:${languages.join('|')})(?:-[a-z]+)?)\\.ts$`);

/** Tags that are words of any program besides. A pair has another one, so nothing but a pair's halves are looked for of these. */
const ordinary = new Set(['id']);

/** What the author is told, in English, whatever the publication's languages. */
const toTheAuthor = /new Intl\.DisplayNames\('en'|^<html lang="en"/;

const texts = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro|css|mdx)$/.test(entry.name))
  .map((entry) => relative('src', join(entry.parentPath, entry.name)))
  .filter((file) => !registry.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

describe('src/ names no language', () => {
  it('beside the registry, strings, words and page slugs', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap(({ file, text }) => named(text).map((line) => `${file}: ${line}`))).toEqual([]);
  });

  it.each([
    'const words = { id: one, en: two };',
    'const words = { id, en };',
    'const pair: Record<"id" | "en", string> = made;',
    "for (const language of ['id', 'en']) show(language);",
    "const other = language === 'id' ? first : second;",
    "if (language !== 'id') return;",
    "case 'id':",
    'const shown = title.en;',
    "numbersIn(text, 'en')",
    '<ChapterText slot="id" language="id" />',
    ".row > [lang='id'] {",
    '.row > [lang=en] {',
    "const url = '/en/';",
    'const locale = `en-GB`;',
    "const file = 'locales-id-ID.xml';",
  ])('as this does: %s', (line) => {
    expect(named(line)).toEqual([line]);
  });

  it.each([
    'const { id, mark } = block;',
    "blocks: Pick<Block, 'id' | 'mark'>[];",
    'section.id',
    '<section id={id}>',
    'length in ems',
  ])('as this does not: %s', (line) => {
    expect(named(line)).toEqual([]);
  });
});

/** The lines of code that name a language by its tag. */
function named(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/^(?:\/\/|\/?\*)/.test(line))
    .filter((line) => patterns.some((pattern) => pattern.test(line)) && !toTheAuthor.test(line.replace(/^const \w+ = /, '')));
}

const patterns = languages.map((tag) =>
  ordinary.has(tag)
    ? new RegExp(
        `[!=]==? ?["'\`]${tag}["'\`]|case ["'\`]${tag}["'\`]|(?:lang|language|slot)=["'\`{]*${tag}\\b|["'\`/]${tag}/|\\b${tag}-[A-Z]{2}\\b`,
      )
    : new RegExp(`(?<![\\p{L}\\p{N}_])${tag}(?![\\p{L}\\p{N}_])`, 'u'),
);

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
// Written down, not read off the content: a new term or name there must break no test of the code.
import subject from './subject.json' with { type: 'json' };
import { names as languageNames } from '../../../src/i18n/languages.ts';

/** What of src/ is cut, or taken over from others: faces and their characters, licences, the locales of citations, the words of CSL. */
const takenOver = /\.woff2$|OFL\.txt$|^fonts\/characters\.json$|^citation\/csl\/|^publication\/csl\//;

const texts = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('src', join(entry.parentPath, entry.name)))
  .filter((file) => !takenOver.test(file))
  .map((file) => ({ file, text: withoutLanguages(file, readFileSync(join('src', file), 'utf8').normalize('NFC')) }));

describe('src/ names nothing of this publication', () => {
  it('no person, place, institution or law', () => {
    expect(subject.names).toContain('Indonesia');
    expect(found(subject.names, '')).toEqual([]);
  });

  it('no word of its subject', () => {
    expect(subject.words.length).toBeGreaterThan(50);
    expect(found(subject.words, 'i')).toEqual([]);
  });
});

/** As "file: word". */
function found(words: readonly string[], flags: '' | 'i'): string[] {
  const alternatives = words.map((word) => word.normalize('NFC').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, `gu${flags}`);
  return texts.flatMap(({ file, text }) => [...new Set(text.match(pattern))].map((word) => `${file}: ${word}`));
}

/** The interface may name the languages it speaks, each as it calls itself. */
function withoutLanguages(file: string, text: string): string {
  if (!file.startsWith('i18n/')) return text;
  return Object.values(languageNames).reduce(
    (left, name) => left.replaceAll(`bahasa ${name}`, '').replaceAll(`teks ${name}`, '').replaceAll(`'${name}'`, ''),
    text,
  );
}

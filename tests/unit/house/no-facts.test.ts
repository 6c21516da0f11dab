import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { names as languageNames } from '../../../src/i18n/languages.ts';
import { entriesOf, formsOf, isTerm } from '../../../src/publication/entries.ts';
import { thePublication } from '../../../src/library/publication.ts';
import { plainTitle } from '../../../src/text/plain-title.ts';

/** What of src/ is cut, or taken over from others: faces and their characters, licences, the locales of citations, the words of CSL. */
const takenOver = /\.woff2$|OFL\.txt$|^fonts\/characters\.json$|^citation\/csl\/|^publication\/csl\//;

/** Words of the title, the keywords and the terms that are words of any program, interface or list as well. */
const ordinary = new Set(
  'the of and with in dan di bawah dengan jenis pernyataan action catch full letter model penuh port relative root power sama sea small square sub surat system unit'.split(
    ' ',
  ),
);

const texts = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('src', join(entry.parentPath, entry.name)))
  .filter((file) => !takenOver.test(file))
  .map((file) => ({ file, text: withoutLanguages(file, readFileSync(join('src', file), 'utf8').normalize('NFC')) }));

describe('src/ names nothing of this publication', () => {
  it('no person, place, institution or law', () => {
    expect(properNames()).toContain('Indonesia');
    expect(found(properNames(), '')).toEqual([]);
  });

  it('no word of its subject', () => {
    expect(subjectWords().length).toBeGreaterThan(50);
    expect(found(subjectWords(), 'i')).toEqual([]);
  });
});

/** As "file: word". */
function found(words: readonly string[], flags: '' | 'i'): string[] {
  const alternatives = words.map((word) => word.normalize('NFC').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, `gu${flags}`);
  return texts.flatMap(({ file, text }) => [...new Set(text.match(pattern))].map((word) => `${file}: ${word}`));
}

/** Names as they are written: of other languages, of the index, of the title, and what the study may say by itself. */
function properNames(): string[] {
  const { names, title_parts: parts, authors, study_may_say: may, languages } = thePublication();
  const partners = Object.values(parts ?? {}).flatMap(({ first, second }) => [first.place, second.place]);
  const indexed = entriesOf(thePublication())
    .filter((entry) => !isTerm(entry))
    .flatMap((entry) =>
      languages.flatMap((language) => [
        ...formsOf(entry, language),
        ...entry.name[language].replace(/ \([^)]*\)$/, '').split(/,.*/),
      ]),
    );
  // Parts of names that no English or Indonesian word is like.
  const marked = names.vi.flatMap(wordsOf).filter((word) => /[^a-z]/i.test(word));
  const family = authors.map((author) => author.family);
  return [...new Set([...names.vi, ...marked, ...partners, ...family, ...may.names, ...indexed])].filter(Boolean);
}

/** Each word of the title, the keywords and the names of the terms, but for the ordinary ones; and the terms' other forms. */
function subjectWords(): string[] {
  const { title, title_parts: parts, keywords, terms, counted } = thePublication();
  const names = [...terms.values()].map(({ name }) => name);
  const words = strings([title, parts, keywords, names, counted]).flatMap(wordsOf);
  const forms = [...terms.values()].flatMap(({ variants }) => strings(variants));
  return [...new Set([...words, ...forms].map((word) => word.toLowerCase()))].filter(
    (word) => !ordinary.has(word) && word.length > 1,
  );
}

const wordsOf = (text: string): string[] => plainTitle(text).match(/[\p{L}\p{M}]+/gu) ?? [];

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The interface may name the languages it speaks, each as it calls itself. */
function withoutLanguages(file: string, text: string): string {
  if (!file.startsWith('i18n/')) return text;
  return Object.values(languageNames).reduce(
    (left, name) => left.replaceAll(`bahasa ${name}`, '').replaceAll(`teks ${name}`, '').replaceAll(`'${name}'`, ''),
    text,
  );
}

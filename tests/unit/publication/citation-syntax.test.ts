import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsIn, piecesOf, readBracket, straysIn, withoutCitations } from '../../../src/publication/citation-syntax.ts';

describe('a citation', () => {
  it('names evidence or a reference, several parted by semicolons', () => {
    expect(readBracket('@coop-09; @coop-12').citations).toEqual([
      { key: 'coop-09', see: false },
      { key: 'coop-12', see: false },
    ]);
  });

  it.each([
    ['@key, p. 5', 'page', '5'],
    ['@key, pp. 5-7', 'page', '5–7'],
    ['@key, hlm. iv, 9', 'page', 'iv, 9'],
    ['@key, 12', 'page', '12'],
    ['@key, bab 3', 'chapter', '3'],
    ['@key, § 4', 'section', '4'],
    ['@key, tabel 2a', 'table', '2a'],
  ])('"%s" has a locator', (inside, label, value) => {
    expect(readBracket(inside)).toEqual({ citations: [{ key: 'key', see: false, locator: { label, value } }], unread: [] });
  });

  it.each(['@key, passim', '@key,', '@a, @b', '@Key', '@key p. 5', ''])('"%s" cannot be read, and is said so', (part) => {
    expect(readBracket(part)).toEqual({ citations: [], unread: [part] });
  });

  it.each(['see @keating1999', 'lih. @keating1999', 'lihat @keating1999'])('"%s" names a work without resting on it', (inside) => {
    expect(readBracket(inside).citations).toEqual([{ key: 'keating1999', see: true }]);
  });

  it('that cannot be read is said to be so', () => {
    expect(readBracket('cf. @key; @other').unread).toEqual(['cf. @key']);
  });

  it('is found in running text, and leaves it with the space before it', () => {
    const text = 'Nota itu ditandatangani pada 2016 [@coop-09; @coop-12]. Lalu [@edition].';
    expect(citationsIn(text).citations.map(({ key }) => key)).toEqual(['coop-09', 'coop-12', 'edition']);
    expect(withoutCitations(text)).toBe('Nota itu ditandatangani pada 2016. Lalu.');
  });

  it('is not a bracket without a key', () => {
    expect(citationsIn('[judul] dan [alamat@contoh]').citations).toEqual([]);
  });

  it('that is not closed, or has no brackets, is a stray with its line', () => {
    expect(straysIn('one\ntwo [@a; @b\nthree')).toEqual([{ line: 1, words: '[@a', open: true }]);
    expect(straysIn('one (@a) [@b]\n@c.')).toEqual([
      { line: 0, words: '@a', open: false },
      { line: 1, words: '@c', open: false },
    ]);
    expect(straysIn('a@b.example, [@a], [note]')).toEqual([]);
  });

  it('is read from any brackets, however long and however broken, and none is lost', () => {
    const words = fc.constantFrom(
      '[',
      ']',
      '@key',
      '@',
      '; ',
      'see ',
      ', p. 5',
      'a b',
      '\n',
      ' '.repeat(50),
      '[@key]',
      '[see @key, pp. 1-2; @other]',
    );
    const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const read = citationsIn(written);
        const shown = piecesOf(written).map((piece) => ('words' in piece ? piece.words : `[${piece.cited}]`));
        expect(shown.join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''));
        const mentions = written.match(/(?<![\p{L}\p{N}._-])@(?=[\p{L}\p{N}])/gu)?.length ?? 0;
        const told = read.citations.length + read.unread.length + straysIn(written).length;
        expect(mentions === 0 || told > 0).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  }, 5000);

  it('left open many times over is told each time, without delay', () => {
    const long = '[@a;\n'.repeat(50_000) + ' '.repeat(300_000);
    expect(citationsIn(long)).toEqual({ citations: [], unread: [] });
    expect(straysIn(long)).toHaveLength(50_000);
  });
});

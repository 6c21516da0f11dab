import { describe, expect, it } from 'vitest';
import { citationsIn, readBracket, withoutCitations } from '../../../src/publication/citation-syntax.ts';

describe('a citation', () => {
  it('names evidence or a reference, several parted by semicolons', () => {
    expect(readBracket('@coop-09; @coop-12').citations).toEqual([
      { key: 'coop-09', see: false },
      { key: 'coop-12', see: false },
    ]);
  });

  it('may have a locator', () => {
    const locator = { label: 'page', value: '5' };
    expect(readBracket('@duchacek1984, p. 5').citations).toEqual([{ key: 'duchacek1984', locator, see: false }]);
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
});

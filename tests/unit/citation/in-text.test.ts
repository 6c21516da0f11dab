import { describe, expect, it, vi } from 'vitest';
import { inText, inWords } from '../../../src/citation/in-text.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { editionKey, type Citation, type LocatorLabel } from '../../../src/publication/citation-syntax.ts';
import type { Publication } from '../../../src/publication/model.ts';
import { by, publicationWith } from '../../support/publication-with.ts';

const read = vi.hoisted(() => ({ publication: undefined as Publication | undefined }));
vi.mock(import('../../../src/library/publication.ts'), async (original) => ({
  ...(await original()),
  thePublication: () => (read.publication ??= publicationWith([ships])),
}));

const ships = { id: 'ships', title: 'Ships & boats', ...by('Sailor', 'Jo', 2001), URL: 'https://example.org/two%20ships' };

const cite = (key: string, page?: string, see = false): Citation => ({
  key,
  see,
  ...(page ? { locator: { label: 'page', value: page } } : {}),
});
const see = (key: string, page?: string) => cite(key, page, true);
const shown = (language: Language, ...citations: Citation[]) => inText(citations, language).map(inWords).join('; ');

describe('a citation in the text', () => {
  it('counts pages in the page’s language', () => {
    expect(shown('id', cite('theory1990', '5'))).toBe('Writer, 1990, hlm. 5');
    expect(shown('id', cite('theory1990', '5-7'))).toBe('Writer, 1990, hlm. 5–7');
    expect(shown('en', cite('theory1990', '5'))).toBe('Writer, 1990, p. 5');
    expect(shown('en', cite('theory1990', '5-7'))).toBe('Writer, 1990, pp. 5–7');
    expect(shown('en', cite('theory1990', '5, 9'))).toBe('Writer, 1990, pp. 5, 9');
  });

  it('counts by what the locator says', () => {
    const at = (label: LocatorLabel, value: string): Citation => ({ key: 'theory1990', locator: { label, value }, see: false });
    expect(shown('id', at('chapter', '2'), at('table', '3-4'))).toBe('Writer, 1990, Bab 2; Writer, 1990, Tabel 3–4');
    expect(shown('en', at('chapter', '2'), at('table', '3-4'))).toBe('Writer, 1990, Chapter 2; Writer, 1990, Tables 3–4');
  });

  it('of two places in a work has both, in the author’s order', () => {
    const two = [cite('theory1990', '9'), cite('ships'), cite('theory1990', '5')];
    expect(shown('id', ...two)).toBe('Writer, 1990, hlm. 9; Sailor, 2001; Writer, 1990, hlm. 5');
    expect(shown('en', ...two)).toBe('Writer, 1990, p. 9; Sailor, 2001; Writer, 1990, p. 5');
  });

  it('that rests on a work stays beside one that sees a page of it', () => {
    expect(shown('id', cite('theory1990'), see('theory1990', '9'))).toBe('Writer, 1990; lih. Writer, 1990, hlm. 9');
    expect(shown('en', see('theory1990', '9'), cite('theory1990'))).toBe('see Writer, 1990, p. 9; Writer, 1990');
  });

  it('stands once where it says nothing more', () => {
    const once = (...citations: Citation[]) => expect(shown('en', ...citations));
    once(cite('harbour2020'), cite('port-1'), cite('port-tuna')).toBe('Harbour Office, 2020');
    once(cite('theory1990', '5'), cite('theory1990', '5')).toBe('Writer, 1990, p. 5');
    once(see('theory1990'), cite('theory1990')).toBe('Writer, 1990');
  });

  it('names the study by one word, and the editors’ reasoning not at all', () => {
    expect(shown('id', cite('study-harbours'), cite(editionKey))).toBe('Abstrak');
    expect(shown('en', cite('abstract', '5-7'))).toBe('Abstract, pp. 5–7');
  });

  it('throws for a key that is nothing', () => {
    expect(() => inText([cite('nothing')], 'en')).toThrow('"nothing"');
  });

  it('says the place in a work by itself too', () => {
    const place = (...citations: Citation[]) => inText(citations, 'en').map((cited) => cited.place);
    expect(place(cite('theory1990', '5-7'), cite('ships'), cite('abstract', '2'))).toEqual(['pp. 5–7', undefined, 'p. 2']);
  });
});

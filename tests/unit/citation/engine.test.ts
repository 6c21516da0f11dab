// eslint-disable-next-line no-restricted-imports -- counts what citeproc is asked for
import CSL from 'citeproc';
import { describe, expect, it, vi } from 'vitest';
import { bibliography, bibliographyEntry, shortCitation } from '../../../src/citation/engine.ts';
import type { Publication } from '../../../src/publication/model.ts';
import { by, publicationWith, type Work } from '../../support/publication-with.ts';

const read = vi.hoisted(() => ({ publication: undefined as Publication | undefined }));
vi.mock(import('../../../src/library/publication.ts'), async (original) => ({
  ...(await original()),
  thePublication: () => (read.publication ??= publicationWith(library)),
}));

const press = { ...by('Writer', 'Ann'), status: 'in press' };
const page = { type: 'webpage', title: 'Ships', URL: 'https://example.org/a%20b%3Cc' };

const library: Work[] = [
  { id: 'b', title: 'Boats', ...by('Writer', 'Ann', 2001) },
  { id: 'a', title: 'Anchors', ...by('Writer', 'Ann', 2001) },
  { id: 'u', title: 'Undated', ...by('Writer', 'Ann') },
  { id: 'v', title: 'Very undated', ...by('Writer', 'Ann') },
  { id: 'p', title: 'Pressing', ...press },
  { id: 'q', title: 'Quite pressing', ...press },
  { id: 'described', title: '[Harbour Law]', ...by('Lawyer', 'Bo', 2001) },
  { id: 'law', type: 'legislation', title: '[Harbour Law]', number: '5' },
  { id: 'seen', ...page, ...by('Reader', 'Cy'), accessed: { 'date-parts': [[2020, 1, 2]] } },
  { id: 'unsigned', ...page, 'container-title': 'Harbour Post' },
  { id: 'bare', title: 'Bare', DOI: '10.1000/x<y>' },
  { id: 'whole', title: 'Whole', DOI: 'https://doi.org/10.1000/x<y>' },
  { id: 'spaced', ...page, URL: 'https://www.example.org/a b', ...by('Reader', 'Cy', 2020) },
  { id: 'perahu', title: 'Perahu', ...by('Penulis', 'Ani', 2001), language: 'id' },
  { id: 'thuyen', title: '[Thuyền]', ...by('Penulis', 'Ani', 2003), language: 'vi' },
  { ...page, id: 'dated', ...by('Reader', 'Cy'), issued: { 'date-parts': [[2016, 5, 31]] } },
  { ...page, id: 'same-day', title: 'Yachts', ...by('Reader', 'Cy'), issued: { 'date-parts': [[2016, 5, 31]] } },
  {
    id: 'uu-5',
    type: 'legislation',
    title: 'Law Number 5 of 1999',
    number: '5',
    'title-short': 'Law 5/1999',
    issued: { 'date-parts': [[1999, 2, 3]] },
  },
  { id: 'uu-6', type: 'legislation', title: 'Docks', 'title-short': 'Dock Law', issued: { 'date-parts': [[1999]] } },
  {
    id: 'paper',
    type: 'report',
    title: 'Ice',
    ...by('Scribe', 'Bo', 1992),
    genre: 'Paper',
    number: '3',
    'collection-title': 'Paper',
    'collection-number': '3',
  },
  { id: 'talk', type: 'interview', title: 'Talk', ...by('Speaker', 'Ed', 2001), URL: 'https://example.org/talk' },
];

describe('a work', () => {
  it('of an author and year that others share bears its letter in the bibliography and in the text', () => {
    const alike = ['a', 'b', 'u', 'v', 'p', 'q'];
    const years = ['2001a', '2001b', 'n.d.-a', 'n.d.-b', 'in press-a', 'in press-b'];
    expect(alike.map((key) => /\((.*?)\)/.exec(bibliographyEntry(key, 'en'))?.[1])).toEqual(years);
    expect(alike.map((key) => shortCitation(key, 'en'))).toEqual(years.map((year) => `Writer, ${year}`));
    expect(shortCitation('v', 'id', { label: 'page', value: '5' })).toBe('Writer, t.t.-b, hlm. 5');
  });

  it('whose title is a description shows it as one, whatever follows', () => {
    const title = '<bdi class="described">[Harbour Law]</bdi>';
    expect(bibliographyEntry('described', 'en')).toBe(`Lawyer, B. (2001). ${title}.`);
    expect(bibliographyEntry('law', 'en')).toContain(`${title}, Pub. L. No. 5`);
  });

  it('that is undated says when it was retrieved, or nothing of it; one that no one signs goes under its publisher', () => {
    const link = '<a href="https://example.org/a%20b%3Cc">example.org</a>';
    expect(bibliographyEntry('seen', 'en')).toBe(`Reader, C. (n.d.). <i>Ships</i>. Retrieved 2 January 2020, from ${link}`);
    expect(bibliographyEntry('unsigned', 'en')).toBe(`Harbour Post. (n.d.). <i>Ships</i>. ${link}`);
  });

  it('is dated as its readers write it, its letter with the year', () => {
    expect(bibliographyEntry('dated', 'id')).toContain('(31 Mei 2016a)');
    expect(bibliographyEntry('same-day', 'id')).toContain('(31 Mei 2016b)');
    expect(bibliographyEntry('dated', 'en')).toContain('(2016a, May 31)');
    expect(bibliographyEntry('perahu', 'id')).toContain('(2001)');
  });

  it('whose title is of another language than the entry has it marked, and no other', () => {
    expect(bibliographyEntry('perahu', 'id')).toContain('<i>Perahu</i>');
    expect(bibliographyEntry('perahu', 'en')).toContain('<i><bdi lang="id">Perahu</bdi></i>');
    expect(bibliographyEntry('thuyen', 'id')).toContain('. <bdi class="described" lang="vi">[Thuyền]</bdi>');
  });

  it('that is a law with its year in its name is not given the year twice', () => {
    expect(shortCitation('uu-5', 'en')).toBe('Law 5/1999');
    expect(shortCitation('uu-5', 'id', { label: 'section', value: '7' })).toMatch(/^Law 5\/1999, /);
    expect(shortCitation('uu-6', 'en')).toBe('Dock Law, 1999');
  });

  it('is told its number once', () => {
    expect(bibliographyEntry('uu-5', 'en')).toMatch(/^(?:<i>)?Law Number 5 of 1999(?:<\/i>)? \(1999\)\.$/);
    expect(bibliographyEntry('paper', 'en')).toBe('Scribe, B. (1992). <i>Ice</i> (Paper No. 3).');
  });

  it('is linked by the name of its host, and its address has no space', () => {
    expect(bibliographyEntry('spaced', 'en')).toContain('<a href="https://www.example.org/a%20b">example.org</a>');
  });

  it('has its DOI as an address, however it was noted', () => {
    const link = '<a href="https://doi.org/10.1000/x%3Cy%3E">doi:10.1000/x&#60;y&#62;</a>';
    for (const key of ['bare', 'whole']) expect(bibliographyEntry(key, 'en').slice(-link.length)).toBe(link);
  });

  it('is named where the publication has no such work, or the style no entry for it', () => {
    expect(() => bibliographyEntry('nowhere', 'en')).toThrow('"nowhere"');
    expect(() => shortCitation('nowhere', 'en')).toThrow('"nowhere"');
    read.publication = publicationWith([{ id: 'hearsay', type: 'interview', title: 'Talk', ...by('Speaker', 'Ed', 2001) }]);
    expect(() => bibliography('en')).toThrow('"hearsay"');
  });

  it('is formatted anew for a publication read anew, by no more questions to citeproc for many works than for few', () => {
    const asked = vi.spyOn(CSL.Engine.prototype, 'updateItems');
    const timesFor = (count: number) => {
      const works = Array.from({ length: count }, (_, at) => ({ id: `w${at}`, title: 'Work', ...by('Writer', 'Ann', 1900 + at) }));
      read.publication = publicationWith(works);
      asked.mockClear();
      expect(works.map(({ id }) => shortCitation(id, 'en'))).toEqual(works.map((_, at) => `Writer, ${1900 + at}`));
      return asked.mock.calls.length;
    };
    expect(timesFor(20)).toBe(timesFor(2));
  });
});

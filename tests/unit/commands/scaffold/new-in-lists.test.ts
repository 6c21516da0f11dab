import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../../src/commands/scaffold/content.ts';
import { newEvidence, newTerm } from '../../../../src/commands/scaffold/entries.ts';
import { newWorks } from '../../../../src/commands/scaffold/works.ts';
import { readPublication } from '../../../../src/library/publication.ts';
import { fixture } from '../../../support/fixture.ts';

const bib = `@article{Writer_2001a,
  title = {The {Landing} of \\emph{Tuna}}, author = {Writer, Ann B. and {Harbour Office}}, journal = {Ports},
  year = 2001, month = oct, volume = 14, number = 4, pages = {5--31}, langid = {vietnamese}, keywords = {a}, abstract = {x},
  doi = {10.1000/tuna}, url = {https://www.example.org/tuna}, urldate = {2026-11-24}
}`;
const ris = 'TY  - BOOK\nAU  - Writer, Ann B.\nTI  - Ports\nPY  - 1999\nPB  - Press\nLA  - en\nER  - \n';
const csl =
  '[{ "id": "x y", "type": "book", "title": "Quays", "issued": { "date-parts": [["1998"]] }, "language": "en", "author": [{ "family": "Đặng", "given": "Ân" }] }]';

function added(source: string, ...more: readonly string[]): { folder: string; listed: { id: string }[]; told: string[] } {
  const folder = fixture();
  const file = join(folder, 'found.txt');
  writeFileSync(file, source);
  newWorks(contentOf(folder), [file, ...(more.length > 0 ? more : ['whole', 'academic'])]);
  const listed = JSON.parse(readFileSync(join(folder, 'references.json'), 'utf8')) as { id: string }[];
  return { folder, listed, told: readPublication(folder).breaches.map(({ thing }) => thing) };
}

describe('a work from a file', () => {
  it.each([
    [
      'BibTeX',
      bib,
      {
        id: 'writer_2001a',
        type: 'article-journal',
        author: [{ given: 'Ann B.', family: 'Writer' }, { literal: 'Harbour Office' }],
        title: 'The Landing of Tuna',
        'container-title': 'Ports',
        issued: { 'date-parts': [[2001, 10]] },
        accessed: { 'date-parts': [[2026, 11, 24]] },
        volume: '14',
        issue: '4',
        page: '5-31',
        language: 'vi',
        DOI: '10.1000/tuna',
        URL: 'https://www.example.org/tuna',
      },
    ],
    [
      'RIS',
      ris,
      {
        id: 'writer1999',
        type: 'book',
        author: [{ family: 'Writer', given: 'Ann B.' }],
        title: 'Ports',
        issued: { 'date-parts': [[1999]] },
        publisher: 'Press',
        language: 'en',
      },
    ],
    [
      'CSL-JSON',
      csl,
      {
        id: 'xy',
        type: 'book',
        title: 'Quays',
        author: [{ family: 'Đặng', given: 'Ân' }],
        issued: { 'date-parts': [[1998]] },
        language: 'en',
      },
    ],
  ])('in %s keeps what a list of references prints', (_form, source, work) => {
    const { listed, told } = added(source);
    expect(listed.at(-1)).toEqual({ ...work, custom: { seen: 'whole', kind: 'academic' } });
    expect(told).toEqual([`reference "${work.id}" is cited nowhere`]);
  });

  it('leaves the lines of the others as they were', () => {
    const before = readFileSync('tests/fixtures/small/references.json', 'utf8');
    const { folder } = added(ris);
    const after = readFileSync(join(folder, 'references.json'), 'utf8');
    expect(after.startsWith(before.slice(0, before.lastIndexOf(']')).trimEnd())).toBe(true);
  });

  it('gets another key where its own is taken', () => {
    const { listed } = added(`${ris}\n${ris.replace('Ports', 'More ports')}`);
    expect(listed.slice(-2).map(({ id }) => id)).toEqual(['writer1999', 'writer1999a']);
  });

  it.each([
    ['hello', /found\.txt can be read neither as BibTeX nor as RIS nor as CSL-JSON\.$/],
    ['@book{a, title = {A}, year = 2001', /CSL-JSON: line 1, expected "rbrace", got EOF\.$/],
    ['', /it holds no work\.$/],
  ])('that is none is refused: %s', (source, why) => {
    expect(() => added(source)).toThrow(why);
  });

  it('says what else is asked for', () => {
    expect(() => added(ris, 'whole', 'novel')).toThrow(
      /^"novel" does not say what kind of source it is\. Type: npm run new -- reference .*\n.*\n.*whole, excerpt.*\n.*study, law/,
    );
    expect(() => added(ris, '')).toThrow('"" does not say what you saw of it. Type: npm run new -- reference');
  });

  it('that is there already is not added again', () => {
    const { folder } = added(bib);
    const again = () => newWorks(contentOf(folder), [join(folder, 'found.txt'), 'whole', 'academic']);
    expect(again).toThrow('“The Landing of Tuna” stands there already: cite it as [@writer_2001a]\nNothing was added.');
  });

  it('that is there already does not keep out what stands beside it', () => {
    const { folder } = added(bib);
    const file = join(folder, 'found.txt');
    writeFileSync(file, `${bib}\n@book{quays, title = {Quays}, author = {Writer, Ann}, year = 2002}`);
    const told = newWorks(contentOf(folder), [file, 'whole', 'academic']);
    expect(told).toEqual([
      'references.json: quays, “Quays” (cite it with [@quays], or let evidence rest on it)',
      'references.json, where “The Landing of Tuna” stands there already: cite it as [@writer_2001a]',
    ]);
  });
});

describe('an entry', () => {
  it('of the glossary has the term in every language', () => {
    const folder = fixture();
    newTerm(contentOf(folder), ['mass', 'massa', 'mass']);
    const { breaches } = readPublication(folder);
    const unwritten = breaches.filter(({ thing }) => thing === 'still to be written: what it means in one or two sentences');
    expect(unwritten).toHaveLength(2);
    expect(readFileSync(join(folder, 'glossary.yaml'), 'utf8')).toContain('\nmass:\n  name:\n    id: massa\n    en: mass\n');
  });

  it('of evidence names its work', () => {
    const folder = fixture();
    newEvidence(contentOf(folder), ['port-9', 'harbour2020']);
    const told = readPublication(folder).breaches.map(({ thing }) => thing);
    expect(told).toContain('still to be written: the statement in one or two sentences');
    expect(told).toContain('evidence "port-9" is cited nowhere');
  });

  it.each([
    [newTerm, ['tuna'], '"tuna" is a term or a name already'],
    [newTerm, ['mass', 'massa'], '1 name for 2 languages'],
    [newEvidence, ['port-1', 'harbour2020'], '"port-1" is a key of evidence already'],
    [newEvidence, ['port-9', 'nobody'], '"nobody" is no work in references.json'],
    [newEvidence, ['port-9'], 'No work is named'],
  ] as const)('%o with %j: says why nothing was written', (make, given, why) => {
    expect(() => make(contentOf(fixture()), given)).toThrow(why);
  });
});

import { CSLExporter, parse } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import type { CitedRecord } from '../../../src/citation/records/citable.ts';
import { coins } from '../../../src/citation/records/coins.ts';
import { inFormat } from '../../../src/citation/records/file-formats.ts';
import { wikipediaTemplate } from '../../../src/citation/records/wikipedia.ts';

const record: CitedRecord = {
  id: 'first-harbour-of-all-in-the-south.en',
  type: 'chapter',
  title: 'The harbour & its 100% of boats: Bà Rịa–Vũng Tàu, a title that is much longer than seventy characters',
  'container-title': 'Two harbours',
  'original-title': 'Pelabuhan',
  author: [{ family: 'Nguyễn', given: 'Văn An' }],
  issued: { 'date-parts': [[2026, 11, 24]] },
  version: '1.0.0',
  language: 'en',
  URL: 'https://example.org/p/first_harbour/',
  note: 'Edition, § 1.2',
};

describe('a record as BibTeX', () => {
  const written = inFormat([record], 'bib');

  it('is read back whole by another program', () => {
    const { entries, errors } = parse(written, { processUnknown: true });
    expect(errors).toEqual([]);
    const [item] = Object.values(new CSLExporter(entries).parse()) as Record<string, unknown>[];
    expect(item).toMatchObject({ type: 'chapter', URL: record.URL, author: record.author });
    expect(item?.issued).toEqual(record.issued);
    expect(item?.language).toMatch(/^en/);
    const plain = (words: unknown) => String(words).replace(/<[^>]+>/g, '');
    expect(plain(item?.title)).toBe(record.title);
    expect(plain(item?.['container-title'])).toBe('Two harbours');
  });

  it('has letters as they are, TeX’s own signs escaped, and titles whose case no style changes', () => {
    expect(written).toContain('title = {{The harbour \\& its 100\\% of boats: Bà Rịa–Vũng Tàu, a title');
    expect(written).toContain('booktitle = {{Two harbours}}');
    expect(written).toBe(written.normalize('NFC'));
  });

  it('names its language as TeX does, and says when it was read by a date alone', () => {
    const read = {
      id: 'page',
      type: 'webpage',
      title: 'Kapal',
      language: 'id',
      'container-title': 'Pelabuhan',
      accessed: record.issued,
    };
    const page = inFormat([read], 'bib');
    expect(page).toContain('langid = {indonesian},');
    expect(page).toContain('urldate = {2026-11-24},');
    expect(page).toContain('organization = {Pelabuhan},');
    expect(page).not.toMatch(/note =|accessed/);
  });

  it('braces an author that is no person', () => {
    const [institution] = [{ ...record, author: [{ literal: 'Harbour Office and Sons' }] }];
    expect(inFormat([institution], 'bib')).toContain('author = {{Harbour Office and Sons}}');
  });
});

describe('a record as RIS', () => {
  const lines = inFormat([record], 'ris').split('\n');

  it('has whole values, a line each, its type first and its end last', () => {
    expect(lines[0]).toBe('TY  - CHAP');
    expect(lines.filter(Boolean).at(-1)).toBe('ER  - ');
    const value = (tag: string) => lines.find((line) => line.startsWith(`${tag}  - `))?.slice(6);
    expect(value('TI')).toBe(record.title);
    expect(value('ID')).toBe(record.id);
    expect(value('BT')).toBe('Two harbours');
    expect(value('OP')).toBe('Pelabuhan');
    expect(value('ET')).toBe('1.0.0');
    expect(value('LA')).toBe('en');
    expect(value('UR')).toBe(record.URL);
    expect(value('AU')).toBe('Nguyễn, Văn An');
    expect(value('DA')).toBe('2026/11/24/');
  });

  it('has days as exactly as they are known', () => {
    const dated = (parts: number[]) => inFormat([{ ...record, issued: { 'date-parts': [parts] } } as CitedRecord], 'ris');
    expect(dated([2016])).toContain('DA  - 2016///\n');
    expect(dated([2016, 5])).toContain('DA  - 2016/05//\n');
    const read = { id: 'page', type: 'webpage', title: 'Ships', accessed: { 'date-parts': [[2020, 1, 2]] } };
    expect(inFormat([read], 'ris')).toMatch(/^Y2 {2}- 2020\/01\/02\/$/m);
  });
});

describe('a record elsewhere', () => {
  it('is CSL-JSON as it is', () => {
    expect(JSON.parse(inFormat([record], 'json'))).toEqual([record]);
  });

  it('is a template for Wikipedia whose signs do not end it', () => {
    const written = wikipediaTemplate({ ...record, title: 'A | b = c' }, '§ 1.2 ¶ 3');
    expect(written).toBe(
      '{{cite book |last1=Nguyễn |first1=Văn An |chapter=A {{!}} b {{=}} c |chapter-url=https://example.org/p/first_harbour/ ' +
        '|title=Two harbours |date=2026-11-24 |language=en |version=1.0.0 |at=§ 1.2 ¶ 3}}',
    );
  });

  it('is a span’s title that reads back', () => {
    const fields = new URLSearchParams(coins(record));
    expect(Object.fromEntries(fields)).toMatchObject({
      'rft.genre': 'bookitem',
      'rft.atitle': record.title,
      'rft.btitle': 'Two harbours',
      'rft.date': '2026-11-24',
      'rft.au': 'Nguyễn, Văn An',
      rft_id: record.URL,
    });
  });
});

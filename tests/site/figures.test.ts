import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { shownColumns } from '../../src/components/figures/shown-columns.ts';
import { strings } from '../../src/i18n/strings.ts';
import { chapterUrl, dataUrl, fileOf } from '../../src/permalinks/urls.ts';
import { nameOf } from '../../src/publication/cross-references.ts';
import { blocksOf } from '../../src/publication/model.ts';
import { thePublication } from '../../src/library/publication.ts';
import { all, attributes, builtPages, value } from '../support/site.ts';

const publication = thePublication();
const pages = new Map(builtPages().map((page) => [page.url, page.tree]));
const shown = publication.texts.flatMap((chapter) =>
  publication.languages.flatMap((language) =>
    blocksOf(chapter.in[language]).flatMap((block) => {
      const tree = pages.get(chapterUrl(chapter, language));
      const [element] = tree ? all(`#${block.id}`, tree) : [];
      if (!element) throw new Error(`${block.id} was not built`);
      return { id: block.id, language, block, element };
    }),
  ),
);
const figures = shown.flatMap(({ block: { figure }, ...rest }) => (figure ? [{ ...rest, figure }] : []));
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the publication', () => {
  it('has a figure of every kind, and enough of each', () => {
    expect(new Set(figures.map(({ figure }) => figure.spec.draws)).size).toBe(6);
    expect(figures.length / 2).toBeGreaterThanOrEqual(8);
    const count = (kind: string) => shown.filter(({ block, language }) => block.kind === kind && language === 'id').length;
    expect(count('table')).toBeGreaterThanOrEqual(4);
    expect(count('equation')).toBeGreaterThanOrEqual(3);
  });

  it('numbers figures, tables and formulas alike in both languages', () => {
    const numbered = (language: string) =>
      shown.filter((unit) => unit.language === language).map(({ id, block }) => [id, block.kind, block.number]);
    expect(numbered('en')).toEqual(numbered('id'));
    const numbers = shown
      .filter(({ block, language }) => block.kind === 'figure' && language === 'id')
      .map(({ block }) => block.number);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  });
});

describe.each(figures)('figure $figure.name, $language', ({ id, language, figure, element }) => {
  const table = all(`#${id}-data`, element)[0];

  it('says what it shows to those who cannot see it', () => {
    const said = attributes('.picture', 'ariaLabel', element).join();
    expect(said.length).toBeGreaterThan(40);
    expect(all('svg', element).filter((svg) => value(svg, 'ariaHidden') !== 'true')).toEqual([]);
  });

  it('is followed by its data, the same as in the file', () => {
    if (!table) throw new Error('no table');
    const columns = shownColumns(figure.spec, language);
    const cells = all('tbody tr', table).map((row) => all('th, td', row).map((cell) => squeezed(toString(cell))));
    const file = readFileSync(`dist/${fileOf(dataUrl(figure.name)) ?? ''}`, 'utf8');
    const [head = [], ...records] = parse(file) as unknown as string[][];
    expect(records).toHaveLength(cells.length);
    const decimal = language === 'id' ? /\./g : /,/g;
    records.forEach((record, index) => {
      columns.forEach(({ key, isNumber }, column) => {
        if (!isNumber) return;
        const written = record[head.findIndex((name) => name.startsWith(`${key} (`))] ?? '';
        const read = (cells[index]?.[column] ?? '').replace(decimal, '').replace(',', '.');
        expect(read === '' ? NaN : Number(read)).toBe(written === '' ? NaN : Number(written));
      });
      const evidence = (record.at(-1) ?? '')
        .split(' ')
        .map((name) => (name === 'edition' ? strings(language).ground.edition : name));
      expect(cells[index]?.at(-1)?.split(', ')).toEqual(evidence);
    });
    expect(attributes('a[download]', 'href', element)).toEqual([dataUrl(figure.name)]);
  });

  it('shows in its drawing the numbers of the file', () => {
    const { spec, rows } = figure;
    if (spec.draws !== 'bars') return;
    const format = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
    for (const svg of all('svg', element)) {
      const said = all('.values text, text.values', svg).map((text) => toString(text));
      expect(said).toHaveLength(rows.length);
      rows.forEach((row, index) => expect(said[index]).toContain(format.format(row.cells[spec.value] as number)));
    }
  });
});

describe('a cross-reference', () => {
  it('without words of its own is named after what it leads to', () => {
    let seen = 0;
    for (const { element, language } of shown) {
      for (const link of all('a.crossref', element)) {
        const target = shown.find((unit) => unit.language === language && unit.id === value(link, 'href')?.split('#')[1]);
        if (!target || !['figure', 'table', 'equation'].includes(target.block.kind)) continue;
        const words = squeezed(toString(link));
        if (!/^(Gambar|Tabel|Rumus|Figure|Table|Formula) /.test(words)) continue;
        expect(words).toBe(nameOf(target.block, language));
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThanOrEqual(2 * (figures.length / 2 - 1));
  });
});

describe('a formula', () => {
  const formulas = shown.filter(({ block }) => block.kind === 'equation');
  it.each(formulas)('$id, $language: is MathML with spoken words and its signs explained', ({ element }) => {
    const [math] = all('math', element);
    expect(value(math, 'ariaLabel')?.length).toBeGreaterThan(10);
    expect(value(math, 'display')).toBe('block');
    expect(all('li', element).length).toBeGreaterThanOrEqual(2);
  });
});

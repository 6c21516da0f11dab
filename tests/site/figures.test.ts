import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { shownColumns } from '../../src/components/figures/shown-columns.ts';
import { strings } from '../../src/i18n/strings.ts';
import { chapterUrl, dataUrl, fileOf } from '../../src/permalinks/urls.ts';
import { nameOf } from '../../src/publication/cross-references.ts';
import { figureSchema } from '../../src/publication/figure-schema.ts';
import { blocksOf } from '../../src/publication/model.ts';
import { all, attributes, bothSites, value } from '../support/site.ts';

const sites = bothSites();
const shown = sites.flatMap(({ name: site, publication, of, out }) =>
  publication.texts.flatMap((chapter) =>
    publication.languages.flatMap((language) =>
      blocksOf(chapter.in[language]).map((block) => {
        const [element] = all(`#${block.id}`, of(chapterUrl(chapter, language)));
        if (!element) throw new Error(`${block.id} was not built`);
        return { site, out, id: block.id, language, block, element };
      }),
    ),
  ),
);
const figures = shown.flatMap(({ block: { figure }, ...rest }) => (figure ? [{ ...rest, figure }] : []));
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the figures that are tested', () => {
  it('are of every kind that can be drawn', () => {
    const kinds = figureSchema.options.map((option) => option.shape.draws.value);
    expect([...new Set(figures.map(({ figure }) => figure.spec.draws))].sort()).toEqual([...kinds].sort());
  });
});

describe.each(sites)('in $name', ({ name, publication }) => {
  it('figures, tables and formulas are numbered alike in every language', () => {
    const numbered = publication.languages.map((language) =>
      shown
        .filter((unit) => unit.site === name && unit.language === language)
        .map(({ id, block }) => [id, block.kind, block.number]),
    );
    for (const one of numbered) expect(one).toEqual(numbered[0]);
    for (const kind of ['figure', 'table']) {
      const numbers = (numbered[0] ?? []).filter(([, own]) => own === kind).map(([, , number]) => number);
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    }
  });
});

describe.each(figures)('figure $figure.name of $site, $language', ({ id, language, figure, element, out }) => {
  it('says what it shows to those who cannot see it', () => {
    expect(attributes('.picture', 'ariaLabel', element)).toEqual([expect.stringMatching(/\S/)]);
    const drawings = all('svg', element);
    expect(drawings.length > 0).toBe(!['stages', 'matrix'].includes(figure.spec.draws));
    expect(drawings.filter((svg) => value(svg, 'ariaHidden') !== 'true')).toEqual([]);
  });

  it('is followed by its data, the same as in the file', () => {
    const columns = shownColumns(figure.spec, language);
    const cells = all(`#${id}-data tbody tr`, element).map((row) => all('th, td', row).map((cell) => squeezed(toString(cell))));
    const file = readFileSync(join(out, fileOf(dataUrl(figure.name)) ?? ''), 'utf8');
    const [head = [], ...records] = parse(file) as unknown as string[][];
    expect(records.length).toBeGreaterThan(0);
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
});

const bars = figures.flatMap(({ figure: { name, rows, spec }, ...rest }) =>
  spec.draws === 'bars' ? [{ ...rest, name, rows, from: spec.value }] : [],
);

describe.each(bars)('the bars $name of $site, $language', ({ language, rows, from, element }) => {
  it('say the numbers of the file', () => {
    const format = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
    const drawings = all('svg', element);
    expect(drawings).toHaveLength(2);
    for (const svg of drawings) {
      const said = all('.values text, text.values', svg).map((text) => toString(text));
      expect(said).toHaveLength(rows.length);
      rows.forEach((row, index) => expect(said[index]).toContain(format.format(row.cells[from] as number)));
    }
  });
});

describe('a cross-reference', () => {
  const named = shown.flatMap(({ site, element, language }) =>
    all('a.crossref', element).flatMap((link) => {
      const id = value(link, 'href')?.split('#')[1];
      const target = shown.find((unit) => unit.site === site && unit.language === language && unit.id === id);
      return target?.block.number ? [{ words: squeezed(toString(link)), name: nameOf(target.block, language) ?? '' }] : [];
    }),
  );
  // The kind and a number, as no author writes them: "Figure 3", "Rumus (4.1)".
  const likeAName = (name: string) => new RegExp(`^${name.replace(/[()]/g, '\\$&').replace(/[\d.]+/, '[\\d.]+')}$`);

  it('without words of its own is named after what it leads to', () => {
    const byNumber = named.filter(({ words, name }) => likeAName(name).test(words));
    expect(byNumber.filter(({ words, name }) => words !== name)).toEqual([]);
    // In the small publication: a figure, a table and a formula, in two languages.
    expect(byNumber.length).toBeGreaterThanOrEqual(6);
  });
});

describe('a formula', () => {
  const formulas = shown.filter(({ block }) => block.kind === 'equation' && block.caption);
  it.each(formulas)('$id of $site, $language: is MathML with spoken words', ({ element }) => {
    const [math] = all('math', element);
    expect(value(math, 'ariaLabel')).toMatch(/\S/);
    expect(value(math, 'display')).toBe('block');
  });

  it('is spoken by its author’s words', () => {
    const spoken = formulas.map(({ element }) => attributes('math', 'ariaLabel', element).join());
    expect(spoken).toEqual(expect.arrayContaining(['m equals twenty', 'm sama dengan dua puluh']));
  });
});

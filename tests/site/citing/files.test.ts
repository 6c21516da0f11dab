import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { fileFormats } from '../../../src/citation/records/file-formats.ts';
import { permalink, titleUrl } from '../../../src/permalinks/urls.ts';
import { theSite } from '../../../src/permalinks/site.ts';
import { originalOf } from '../../../src/publication/model.ts';
import { plainTitle } from '../../../src/text/plain-title.ts';
import { bothSites, type BuiltSite } from '../../support/site.ts';

/** What every program is to find in a record, whatever it calls it. */
interface Told {
  title: string;
  container?: string | undefined;
  date: string;
  language: string;
  url: string;
}

/** By the name of its file: what the publication holds. */
function expectedOf({ publication }: BuiltSite): Map<string, Told> {
  const original = originalOf(publication);
  const told = publication.languages.flatMap((language) => {
    const ending = language === original ? '' : `.${language}`;
    const common = { date: publication.released, language };
    const container = plainTitle(publication.title[language]);
    const part = (id: string, title: string): [string, Told] => [
      id + ending,
      { ...common, title: plainTitle(title), container, url: theSite().origin + permalink(id) },
    ];
    const whole = { ...common, title: container, url: theSite().origin + titleUrl(language) };
    const parts = publication.texts.flatMap((chapter) => [
      part(chapter.key, chapter.in[language].title),
      ...chapter.in[language].sections.map(({ id, title }) => part(id, title)),
    ]);
    return [[`publication${ending}`, whole] as [string, Told], ...parts];
  });
  return new Map(told);
}

const dash = (parts: readonly (number | string)[] = []) => parts.map((part) => String(part).padStart(2, '0')).join('-');
const languageNamed = new Map(
  ['id', 'en'].map((tag) => [new Intl.DisplayNames('en', { type: 'language' }).of(tag)?.toLowerCase() ?? '', tag]),
);
const isHere = (program: string) => !spawnSync(program, ['--version']).error;

interface CslItem {
  id: string;
  title: string;
  'container-title'?: string;
  issued: { 'date-parts': number[][] };
  language: string;
  URL: string;
}
const csl = (item: CslItem): Told => ({
  title: item.title,
  container: item['container-title'],
  date: dash(item.issued['date-parts'][0]),
  language: languageNamed.get(item.language) ?? item.language.slice(0, 2),
  url: item.URL,
});

const elsewhere = 'https://example.org';

function biblatex(text: string): Told {
  // A host without a full stop is none to it.
  const { entries, errors } = parse(text.replaceAll(theSite().origin, elsewhere), { processUnknown: true });
  expect(errors).toEqual([]);
  const fields = Object.values(entries)[0]?.fields as Record<string, unknown>;
  /** A name that it knows is its own key. */
  const words = (value: unknown) =>
    typeof value === 'string' ? value : (value as { text: string }[] | undefined)?.map((part) => part.text).join('');
  const [language] = fields.language as unknown[];
  return {
    title: words(fields.title) ?? '',
    container: words(fields.booktitle),
    date: String(fields.date),
    language: languageNamed.get(words(language) ?? '') ?? '',
    url: String(fields.url).replace(elsewhere, theSite().origin),
  };
}

function ris(text: string): Told {
  const values = new Map(text.split('\n').map((line) => [line.slice(0, 2), line.slice(6)]));
  const value = (tag: string) => values.get(tag) ?? '';
  return {
    title: value('TI'),
    container: values.get('BT'),
    date: value('DA').replace(/\/$/, '').replaceAll('/', '-'),
    language: value('LA'),
    url: value('UR'),
  };
}

/** What bibutils writes of a file, whatever it was. */
function mods(xml: string): [string, Told] {
  const found = (pattern: RegExp, within = xml) => pattern.exec(within)?.[1];
  const titleIn = (within: string) =>
    [found(/<title>(.*?)</, within), found(/<subTitle>(.*?)</, within)].filter(Boolean).join(': ');
  const [own = '', host] = xml.split(/<relatedItem type="host">/);
  const tag = found(/<languageTerm type="text">(.*?)</) ?? '';
  return [
    found(/<mods ID="(.*?)"/) ?? '',
    {
      title: titleIn(own),
      container: host && titleIn(host),
      date: found(/<dateIssued>(.*?)</) ?? '',
      language: languageNamed.get(tag) ?? tag,
      url: found(/<url>(.*?)</) ?? '',
    },
  ];
}

describe.each(bothSites())('the files of $name', (site) => {
  const expected = expectedOf(site);
  const folder = join(site.out, 'cite');
  const file = (stem: string, format: string) => join(folder, `${stem}.${format}`);
  const files = (format: string) => [...expected.keys()].map((stem) => file(stem, format));
  const text = (stem: string, format: string) => readFileSync(file(stem, format), 'utf8');

  it('are there for the whole, each chapter and each section, in each language and format, and for nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(
      [...expected.keys()].flatMap((stem) => fileFormats.map((format) => `${stem}.${format}`)).sort(),
    );
  });

  it('say the same in each format, and what the publication says', () => {
    for (const [stem, told] of expected) {
      expect(biblatex(text(stem, 'bib')), stem).toEqual(told);
      expect(ris(text(stem, 'ris')), stem).toEqual(told);
      expect((JSON.parse(text(stem, 'json')) as CslItem[]).map(csl), stem).toEqual([told]);
    }
  });

  it('name the original in a translation, say that this is an edition, and have no author where none is known', () => {
    const { authors, basis } = site.publication;
    for (const stem of expected.keys()) {
      const [translated, known, noted] = [/\.\w+$/.test(stem), authors.length > 0, basis === 'abstract'];
      const has = (pattern: Record<(typeof fileFormats)[number], RegExp>) =>
        fileFormats.map((format) => pattern[format].test(text(stem, format)));
      expect(has({ bib: /origtitle = /, ris: /^OP {2}- ./m, json: /"original-title"/ }), stem).toEqual(Array(3).fill(translated));
      expect(has({ bib: /author = /, ris: /^AU {2}- /m, json: /"author"/ }), stem).toEqual(Array(3).fill(known));
      if (noted) expect(has({ bib: /note = \{./, ris: /^N1 {2}- ./m, json: /"note": "./ }), stem).toEqual(Array(3).fill(true));
    }
  });

  it.skipIf(!isHere('pandoc'))('are read alike by pandoc', () => {
    const items = [...expected.keys()].flatMap((stem) => JSON.parse(text(stem, 'json')) as CslItem[]);
    for (const [from, input] of [
      ['biblatex', [...expected.keys()].map((stem) => text(stem, 'bib')).join('\n')],
      ['csljson', JSON.stringify(items)],
    ] as const) {
      const read = JSON.parse(execFileSync('pandoc', ['-f', from, '-t', 'csljson'], { encoding: 'utf8', input })) as CslItem[];
      expect(new Map(read.map((item) => [item.id, csl(item)]))).toEqual(expected);
    }
  });

  it.skipIf(!isHere('ris2xml'))('are read alike by bibutils', () => {
    for (const [program, format] of [
      ['ris2xml', 'ris'],
      ['biblatex2xml', 'bib'],
    ] as const) {
      const xml = execFileSync(program, files(format), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      const read = new Map(xml.match(/<mods [^]*?<\/mods>/g)?.map(mods));
      expect(read).toEqual(expected);
    }
  });
});

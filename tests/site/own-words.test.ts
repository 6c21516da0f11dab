import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { strings } from '../../src/i18n/strings.ts';
import { buildSite } from '../support/build-site.ts';
import { edited, recorded, type Edit } from '../support/fixture.ts';
import { all, attributes, builtPages, type BuiltPage } from '../support/site.ts';
import { shownIn } from '../support/shown.ts';
import { smallOut } from '../support/standing.ts';

const out = '.build/test-own-words';

/** What HTML, attributes, JSON and YAML have a meaning of their own for. */
const signs = `& <quay> "one" 'two' &amp;`;
/** Quotation marks within a title are the style's matter. */
const signsOfWork = '& <quay> &amp;';
/** As YAML and JSON write it. */
const quoted = (words: string) => JSON.stringify(`${words} ${signs}`);
/** As an attribute of MDX has it. */
const inAttribute = signs.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The small publication as its author would hand it in whole, with foreign words wherever they may stand. */
const edits: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'publication.yaml': [
    [
      'title: { id: Dua pelabuhan, en: Two harbours }',
      'title: { id: "Dua *harbours* *Port* Satu dan *Two* *kecil*", en: "Two *pelabuhan* *Kota* One and *Dua* *small*" }',
    ],
    ['title_is: descriptive', 'title_is: own'],
    ['running_title: Dua pelabuhan', 'running_title: "Dua *harbours*"'],
    ['basis: abstract', 'basis: full-text'],
    ['id: [Studi tentang dua pelabuhan.]', 'id: ["Studi tentang dua *harbours*."]'],
    ['en: [harbour]', 'en: ["*pelabuhan*"]'],
    [
      'names:',
      `title_parts:
  id: { before: 'Dua *harbours*', first: { what: '*Port*', place: Satu }, second: { what: dan, place: '*Two*' }, after: '*kecil*' }
  en: { before: 'Two *pelabuhan*', first: { what: '*Kota*', place: One }, second: { what: and, place: '*Dua*' }, after: '*small*' }
source_kinds: { academic: { id: '*scholars*', en: '*sarjana*' } }
frontispiece: { figure: coasts, panels: [south], caption: { id: '*Coast*.', en: '*Pantai*.' } }
names:`,
    ],
  ],
  'references.json': [['"Harbours in figures"', JSON.stringify(`Harbours in figures ${signsOfWork}`)]],
  'glossary.yaml': [
    ['en: A large fish of the sea.', `en: ${quoted('A large fish of the sea')}`],
    ['name: { id: tuna, en: tuna }', 'name: { id: "*tuna*", en: "*tuna*" }'],
    ['id: Ikan laut yang besar.', 'id: "Ikan *laut* yang besar."'],
  ],
  'index.yaml': [['name: { id: Vũng Tàu', 'name: { id: "*Vũng Tàu*"']],
  'evidence.yaml': [
    ['en: The first harbour lands 20 tonnes a day.', `en: ${quoted('The first harbour lands 20 tonnes a day')}`],
    ['id: Pelabuhan pertama mendaratkan 20 ton sehari.', 'id: "*Harbour* pertama mendaratkan 20 ton sehari."'],
  ],
  'data/coasts.csv': [['south,Vũng Tàu', 'south,*Vũng Tàu*']],
  'figures/coasts.yaml': [
    ['label: { id: Tempat', 'label: { id: "*Place*"'],
    ['title: { id: Pantai selatan.', 'title: { id: "*Coast* selatan."'],
    ['words: []', 'words: [{ text: { id: "*sea*", en: "*laut*" }, at: [107.2, 10.2], sea: true }]'],
  ],
  'chapters/harbour/id.mdx': [
    ['title: Pelabuhan', 'title: "*Harbour* dan pelabuhan"'],
    ['summary: Dua pelabuhan', 'summary: "Dua *harbours*"\n#'],
    ['## Yang didaratkan', '## Yang *landed*'],
    ['caption="Ikan sehari"', 'caption="*Fish* sehari"'],
    ['alt="Dua pantai', 'alt="Dua *coasts*'],
    ['caption="Dua pantai"', 'caption="Dua *coasts*"'],
  ],
  'chapters/harbour/en.mdx': [
    ['title: The harbour', `title: ${quoted('The harbour')}`],
    ['summary: Two harbours and what is landed there.', `summary: ${quoted('Two harbours')}`],
    ['caption="Fish a day"', `caption="Fish a day ${inAttribute}"`],
    ['alt="Two coasts side by side."', `alt="Two coasts ${inAttribute}"`],
    ['## What is landed', `## What is landed ${signs.replace('<', '\\<').replace('&amp;', '&amp;amp;')}`],
  ],
  'chapters/market/en.mdx': [['title: The market', 'title: The *pasar*']],
};

let pages: BuiltPage[] = [];

beforeAll(() => {
  const changes = Object.entries(edits).flatMap(([file, pairs]) => pairs.map(([from, to]): Edit => [file, from, to]));
  buildSite({ CONTENT: recorded(edited(...changes)), OUT_DIR: out });
  pages = builtPages(out);
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('a study handed in whole', () => {
  it('is nowhere called an edition made from its abstract', () => {
    const told = languages.flatMap((language) => {
      const t = strings(language);
      return [t.notTheStudy, t.studyEdition, t.descriptiveTitle, `${t.sourceKind.study} (${t.abstract})`];
    });
    // What the fixture says of what is not known.
    const words = [...told, 'Penulis studi ini tidak diketahui', 'The author of this study is not known'];
    const saidOn = (of: readonly BuiltPage[]) => {
      const shown = of
        .flatMap(({ tree }) => shownIn(tree))
        .join('\n')
        .toLowerCase();
      return words.filter((one) => shown.includes(one.toLowerCase()));
    };
    expect(saidOn(pages)).toEqual([]);
    // As long as it is one, it says so.
    expect(saidOn(builtPages(smallOut))).toEqual(words);
  });
});

describe('foreign words between stars', () => {
  it('show no star on any page, be it in its text, its head or an alternative text', () => {
    const found = pages.flatMap(({ url, tree }) =>
      shownIn(tree)
        .filter((words) => words.includes('*'))
        .map((words) => `${url}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it('are set in italics in the chapter’s name over a passage', () => {
    const passage = pages.find(({ url }) => url === '/p/landings-1/');
    expect(passage?.html).toContain('<i lang="en">Harbour</i> dan pelabuhan</a>');
  });

  it('have none in what other programs read', () => {
    for (const file of ['evidence.json', 'sitemap.xml']) expect(readFileSync(join(out, file), 'utf8')).not.toContain('*');
  });
});

describe('signs of markup', () => {
  const of = (url: string) => {
    const page = pages.find((one) => one.url === url);
    if (!page) throw new Error(`${url} was not built`);
    return page.tree;
  };
  const words = (selector: string, url: string) =>
    all(selector, of(url))
      .map((element) => toString(element))
      .join('\n');

  it('are no element, and stand nowhere as HTML writes them', () => {
    // A line of the concordance is cut a few words from its own: the author's `&amp;` may stand there without the rest.
    const cut = /^\/(?:id\/konkordansi|en\/concordance)\//;
    const asHtmlWrites = /&(?:amp|lt|quot|#\w+);/;
    const asHtmlWritesCut = /&amp;(?:amp;| <)|&(?:lt|quot|#\w+);/;
    for (const { url, tree } of pages) {
      expect(all('quay', tree), url).toEqual([]);
      const shown = shownIn(tree).join('\n').replaceAll(signs, '').replaceAll(signsOfWork, '');
      expect(shown, url).not.toMatch(cut.test(url) ? asHtmlWritesCut : asHtmlWrites);
    }
  });

  it.each([
    ['the title of a page', 'title', '/en/harbour/', 'The harbour'],
    ['the heading of a chapter', 'h1', '/en/harbour/', 'The harbour'],
    ['the heading of a section', '#landings-title', '/en/harbour/', 'What is landed'],
    ['a caption', '#landings-3-title', '/en/harbour/', 'Fish a day'],
    ['the contents', '.contents a', '/en/', 'The harbour'],
    ['a passage', '.row-title[lang=en]', '/p/harbour/', 'What is landed'],
    ['a statement under a passage', '.rests-on', '/p/landings-1/', 'The first harbour lands 20 tonnes a day'],
    ['a statement in the list of evidence', '#port-1', '/en/evidence/', 'The first harbour lands 20 tonnes a day'],
    ['a definition', 'dl, .glossary', '/en/glossary/', 'A large fish of the sea'],
    ['the list of tables', '.index, main', '/en/index/', 'Fish a day'],
  ])('are shown as they were written in %s', (_where, selector, url, before) => {
    expect(words(selector, url).replace(/\s+/g, ' ')).toContain(`${before} ${signs}`);
  });

  it('are shown as they were written in a work', () => {
    expect(words('#ref-harbour2020', '/en/references/')).toContain(`Harbours in figures ${signsOfWork}`);
  });

  it('are whole in what is not seen: descriptions, alternative texts, the sources beside the text, data', () => {
    expect(attributes('meta[name=description]', 'content', of('/en/harbour/'))).toEqual([`Two harbours ${signs}`]);
    expect(attributes('#picture-1 .picture', 'ariaLabel', of('/en/harbour/'))).toEqual([`Two coasts ${signs}`]);
    expect(words('.sources', '/en/harbour/')).toContain(signsOfWork);
    const { evidence } = JSON.parse(readFileSync(join(out, 'evidence.json'), 'utf8')) as { evidence: unknown[] };
    expect(JSON.stringify(evidence)).toContain(JSON.stringify(`The first harbour lands 20 tonnes a day ${signs}`).slice(1, -1));
  });
});

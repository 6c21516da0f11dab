import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { strings } from '../../src/i18n/strings.ts';
import { buildSite } from '../support/build-site.ts';
import { edited, type Edit } from '../support/fixture.ts';
import { builtPages, type BuiltPage } from '../support/site.ts';
import { smallOut } from '../support/standing.ts';

const out = '.build/test-own-words';

/** The small publication as its author would hand it in whole, with foreign words wherever they may stand. */
const edits: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'publication.yaml': [
    ['title: { id: Dua pelabuhan, en: Two harbours }', 'title: { id: "Dua *harbours*", en: "Two *pelabuhan*" }'],
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
  'glossary.yaml': [
    ['name: { id: tuna, en: tuna }', 'name: { id: "*tuna*", en: "*tuna*" }'],
    ['id: Ikan laut yang besar.', 'id: "Ikan *laut* yang besar."'],
  ],
  'index.yaml': [['name: { id: Vũng Tàu', 'name: { id: "*Vũng Tàu*"']],
  'evidence.yaml': [['id: Pelabuhan pertama mendaratkan 20 ton sehari.', 'id: "*Harbour* pertama mendaratkan 20 ton sehari."']],
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
  'chapters/market/en.mdx': [['title: The market', 'title: The *pasar*']],
};

let pages: BuiltPage[] = [];

beforeAll(() => {
  const changes = Object.entries(edits).flatMap(([file, pairs]) => pairs.map(([from, to]): Edit => [file, from, to]));
  buildSite({ CONTENT: edited(...changes), OUT_DIR: out });
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

/** Every text and attribute of a page but its scripts and styles. */
function shownIn(tree: Root): string[] {
  const shown: string[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === 'element') shown.push(...Object.values(node.properties).map(String));
    const apart = parent?.type === 'element' && ['script', 'style'].includes(parent.tagName);
    if (node.type === 'text' && !apart) shown.push(node.value);
  });
  return shown;
}

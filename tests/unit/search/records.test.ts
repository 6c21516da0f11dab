import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readPublication, thePublication } from '../../../src/library/publication.ts';
import { chapterUrl } from '../../../src/permalinks/urls.ts';
import { joined } from '../../../src/search/dash.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { edited, en, sentence } from '../../support/fixture.ts';
import { all, smallPublication, value } from '../../support/site.ts';

const read = (content: string) => fromHtml(content);
const words = (element: Element | undefined) => joined(element ? toString(element) : '');

describe.each([
  ['the publication', thePublication()],
  ['the small publication', smallPublication()],
])('what search knows of %s', (_name, publication) => {
  it.each(publication.languages)('in %s is every section, with every block of it', (language) => {
    const written = publication.texts.flatMap((chapter) =>
      chapter.in[language].sections.map((section) => ({
        url: chapterUrl(chapter, language, section.id),
        blocks: section.blocks.map(({ id, text }) => [id, text]),
      })),
    );
    const known = searchRecords(publication, language).map(({ url, content }) => ({
      url,
      blocks: all('main > div', read(content)).map((block) => [value(block, 'id'), words(block)]),
    }));
    expect(known).toEqual(written);
    expect(known.flatMap(({ blocks }) => blocks).filter(([, text]) => !text)).toEqual([]);
  });
});

describe('signs of markup', () => {
  it('are words to search, not markup', () => {
    const signs = `& <pier> "one" 'two'`;
    const { publication, breaches } = readPublication(
      edited(
        [en, 'title: The harbour', `title: ${JSON.stringify(`The harbour ${signs}`)}`],
        [en, '## What is landed', '## What is landed & \\<b> "one"'],
        sentence('its "mass" & \\<b>weight\\</b> is'),
      ),
    );
    if (!publication) throw new Error(JSON.stringify(breaches));
    const record = searchRecords(publication, 'en').find(({ url }) => url.endsWith('#landings'));
    const tree = read(record?.content ?? '');
    expect(all('b', tree)).toEqual([]);
    expect(words(all('h1', tree)[0])).toBe('What is landed & <b> "one"');
    expect(words(all('#landings-1', tree)[0])).toContain('its "mass" & <b>weight</b> is');
    expect(all('[data-pagefind-meta]', tree).map((meta) => value(meta, 'dataPagefindMeta'))).toContain(
      `chapter:1 The harbour ${signs}`,
    );
    const landings = publication.texts[0]?.in.en.sections.find(({ id }) => id === 'landings');
    expect(all('main > div', tree).map((block) => value(block, 'dataPagefindTitle'))).toEqual(
      landings?.blocks.map(({ mark }) => mark),
    );
  });
});

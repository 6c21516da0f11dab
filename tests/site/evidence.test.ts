import { readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { evidenceCounts } from '../../src/citation/evidence-list.ts';
import { wordsHtml } from '../../src/library/own-words.ts';
import { permalink, pageUrl } from '../../src/permalinks/urls.ts';
import { blocksOf } from '../../src/publication/model.ts';
import { thePublication } from '../../src/library/publication.ts';
import { evidenceDataSchema } from '../../src/publication/evidence-schema.ts';
import { all, attributes, builtPages, value } from '../support/site.ts';

const publication = thePublication();
const pages = new Map(builtPages().map((page) => [page.url, page]));
const tree = (url: string) => {
  const page = pages.get(url);
  if (!page) throw new Error(`${url} was not built`);
  return page.tree;
};

describe('what a block rests on', () => {
  it('is told on its permalink page in both languages, each statement with its source and trust', () => {
    for (const language of publication.languages) {
      for (const block of publication.texts.flatMap((chapter) => blocksOf(chapter.in[language]))) {
        const [side] = all(`.row .side[lang=${language}] .rests-on`, tree(permalink(block.id)));
        const html = side ? toString(side) : '';
        for (const { key, see } of block.citations) {
          const entry = publication.evidence.get(key);
          if (see || !entry) continue;
          const plain = wordsHtml(entry.statement[language], language)
            .replace(/<[^>]+>/g, '')
            .replaceAll('&amp;', '&')
            .replaceAll('&quot;', '"');
          expect(html, `${block.id} ${key}`).toContain(plain);
        }
      }
    }
  });

  it('is led to by the ground’s word in the chapter', () => {
    for (const { tree: page } of pages.values()) {
      for (const href of attributes('a.mark-ground', 'href', page)) {
        const [url = '', id = ''] = href.split('#');
        expect(all(`#${id}`, tree(url)).length, href).toBe(1);
      }
    }
  });
});

describe('the list of evidence', () => {
  it.each(publication.languages)('%s: holds every entry once, with the counts that belong to it', (language) => {
    const page = tree(pageUrl('evidence', language));
    const ids = attributes('.evidence-list > li', 'id', page);
    expect(ids.sort()).toEqual([...publication.evidence.keys()].sort());
    const total = evidenceCounts().reduce((sum, { all: count }) => sum + count, 0);
    expect(total).toBe(publication.evidence.size);
  });

  it('is published as data that fit their schema', () => {
    const data = evidenceDataSchema.parse(JSON.parse(readFileSync('dist/evidence.json', 'utf8')));
    expect(data.evidence.length).toBe(publication.evidence.size);
    expect(JSON.parse(readFileSync('dist/evidence.schema.json', 'utf8'))).toMatchObject({ type: 'object' });
  });
});

describe('the list of references', () => {
  it.each(publication.languages)('%s: holds every work, what was seen of it, and every section that uses it', (language) => {
    const items = all('.references > li', tree(pageUrl('references', language)));
    expect(items.map((item) => value(item, 'id')).sort()).toEqual(
      [...publication.references.keys()].map((key) => `ref-${key}`).sort(),
    );
    for (const item of items) expect(all('.uses a', item).length, value(item, 'id')).toBeGreaterThan(0);
  });

  it('speaks Indonesian to readers of Indonesian', () => {
    const words = toString(all('.references', tree(pageUrl('references', 'id')))[0] ?? tree('/'));
    for (const english of [/\bRetrieved\b/, /\bAccessed\b/, /\bn\.d\./, /\bet al\./]) expect(words).not.toMatch(english);
    expect(words).toMatch(/t\.t\./);
  });
});

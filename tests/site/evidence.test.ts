import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { wordsHtml } from '../../src/library/own-words.ts';
import { chapterUrl, permalink, pageUrl, restsOnUrl } from '../../src/permalinks/urls.ts';
import { blocksOf } from '../../src/publication/model.ts';
import { evidenceDataSchema } from '../../src/publication/evidence-schema.ts';
import { all, attributes, bothSites, value } from '../support/site.ts';

describe.each(bothSites())('on the site of $name', ({ publication, of, out }) => {
  const cases = publication.texts.flatMap((chapter) => publication.languages.map((language) => ({ chapter, language })));

  describe('what a block rests on', () => {
    it('is told on its permalink page in both languages, each statement with its source and trust', () => {
      const told = cases.flatMap(({ chapter, language }) =>
        blocksOf(chapter.in[language]).flatMap(({ id, citations }) => {
          const [side] = all(`.row .side[lang=${language}] .rests-on`, of(permalink(id)));
          const words = side ? toString(side) : '';
          return citations.flatMap(({ key, see }) => {
            const entry = publication.evidence.get(key);
            if (see || !entry) return [];
            expect(words, `${id} ${key}`).toContain(toString(fromHtml(wordsHtml(entry.statement[language], language))));
            return [key];
          });
        }),
      );
      expect(told).not.toEqual([]);
    });

    it('is led to by the ground’s word in the chapter, wherever that changes', () => {
      for (const { chapter, language } of cases) {
        const changing = blocksOf(chapter.in[language]).filter(({ groundShown }) => groundShown);
        expect(changing).not.toEqual([]);
        const links = attributes('a.mark-ground', 'href', of(chapterUrl(chapter, language)));
        expect(links.sort()).toEqual(changing.map(({ id }) => restsOnUrl(id)).sort());
        for (const href of links) {
          const [url = '', id = ''] = href.split('#');
          expect(all(`#${id}`, of(url)).length, href).toBe(1);
        }
      }
    });
  });

  describe('the list of evidence', () => {
    it.each(publication.languages)('%s: holds every entry once, with the counts that belong to it', (language) => {
      const page = of(pageUrl('evidence', language));
      const ids = attributes('.evidence-list > li', 'id', page);
      expect(ids.sort()).toEqual([...publication.evidence.keys()].sort());
      const counts = all('#counts tbody tr', page).map((row) => all('td', row).map((cell) => Number(toString(cell))));
      const totals = counts.pop() ?? [];
      expect(totals.at(-1)).toBe(publication.evidence.size);
      expect(totals).toEqual(totals.map((_total, at) => counts.reduce((sum, row) => sum + (row[at] ?? NaN), 0)));
      for (const row of [...counts, totals]) expect(row.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(row.at(-1));
    });

    it('is published as data that fit their schema', () => {
      const data = evidenceDataSchema.parse(JSON.parse(readFileSync(join(out, 'evidence.json'), 'utf8')));
      expect(data.evidence.length).toBe(publication.evidence.size);
      expect(JSON.parse(readFileSync(join(out, 'evidence.schema.json'), 'utf8'))).toMatchObject({ type: 'object' });
    });
  });

  describe('the list of references', () => {
    it.each(publication.languages)('%s: holds every work, what was seen of it, and every section that uses it', (language) => {
      const items = all('.references > li', of(pageUrl('references', language)));
      expect(items.map((item) => value(item, 'id')).sort()).toEqual(
        [...publication.references.keys()].map((key) => `ref-${key}`).sort(),
      );
      for (const item of items) expect(all('.trace a', item).length, value(item, 'id')).toBeGreaterThan(0);
    });

    it('speaks Indonesian to readers of Indonesian', () => {
      const words = all('.references', of(pageUrl('references', 'id')))
        .map((list) => toString(list))
        .join('\n');
      for (const english of [/\bRetrieved\b/, /\bAccessed\b/, /\bn\.d\./, /\bet al\./]) expect(words).not.toMatch(english);
      const undated = [...publication.references.values()].filter(({ issued }) => !issued);
      expect(undated).not.toEqual([]);
      expect(words).toMatch(/t\.t\./);
    });
  });
});

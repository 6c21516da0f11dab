import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { chapterUrl, permalink } from '../../../src/permalinks/urls.ts';
import { allUnits } from '../../../src/permalinks/units.ts';
import { blocksOf } from '../../../src/publication/model.ts';
import { unitsFileSchema } from '../../../src/publication/open-text/units-schema.ts';
import { attributes, bothSites } from '../../support/site.ts';

describe.each(bothSites())('the text of $name as data', ({ publication, out, of }) => {
  const fileOf = (name: string) => readFileSync(join(out, name), 'utf8');
  const units = allUnits(publication);

  it('has every unit in every language, as its schema says, and its addresses lead there', () => {
    const file = unitsFileSchema.parse(JSON.parse(fileOf('units.json')));
    expect(file.units.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
    for (const unit of file.units) {
      expect(new URL(unit.permalink).pathname).toBe(permalink(unit.id));
      for (const language of publication.languages) {
        const { text, title, url } = unit.in[language];
        expect(unit.kind === 'section' ? title : text, unit.id).toBeTruthy();
        const { pathname, hash } = new URL(url);
        if (hash) expect(attributes('[id]', 'id', of(pathname)), url).toContain(hash.slice(1));
      }
    }
    const schema = JSON.parse(fileOf('units.schema.json')) as { properties: object; required: string[] };
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(file).sort());
  });

  it('has each unit once with all its languages for translators', () => {
    const ids: string[] = [];
    const spoken: string[] = [];
    let words = '';
    const parser = new Parser(
      {
        onopentag: (name, given) => {
          if (name === 'tu') ids.push(given.tuid ?? '');
          if (name === 'tuv') spoken.push(given['xml:lang'] ?? '');
        },
        ontext: (text) => (words += text),
      },
      { xmlMode: true },
    );
    parser.end(fileOf('aligned.tmx'));
    expect(ids).toEqual(units.map(({ id }) => id));
    expect(spoken).toEqual(units.flatMap(() => [...publication.languages]));
    for (const { in: texts } of publication.texts)
      for (const { text } of publication.languages.flatMap((language) => blocksOf(texts[language]))) expect(words).toContain(text);
  });

  it('has each chapter as Markdown, to which its page leads: every unit in order, every source a note, nothing of the site’s own', () => {
    for (const chapter of publication.texts)
      for (const language of publication.languages) {
        const [link = ''] = attributes('link[rel=alternate][type="text/markdown"]', 'href', of(chapterUrl(chapter, language)));
        expect(existsSync(join(out, link)), link).toBe(true);
        const text = fileOf(link);
        const own = units.filter((unit) => unit.kind !== 'chapter' && unit.chapter.key === chapter.key);
        expect([...text.matchAll(/^<!-- #([a-z\d-]+)/gm)].map(([, id]) => id)).toEqual(own.map(({ id }) => id));
        const defined = new Set([...text.matchAll(/^\[\^(\w+)\]: ./gm)].map(([, note]) => note));
        for (const [, note] of text.matchAll(/\[\^(\w+)\](?!:)/g)) expect(defined).toContain(note);
        expect(text).not.toMatch(/\[@|\{\/\*|data-furniture|<(?!!--|https?:)[A-Za-z/]/);
        expect(text).toContain(publication.licence.url);
      }
  });
});

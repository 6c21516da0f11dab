import { describe, expect, it, vi } from 'vitest';
import { inEach } from '../../../src/i18n/languages.ts';
import { passagesOf } from '../../../src/permalinks/passage.ts';
import type { Chapter } from '../../../src/publication/model.ts';

const chapterOf = (key: string): Chapter => ({
  key,
  number: 1,
  in: inEach((language) => ({
    key,
    language,
    number: 1,
    file: '',
    title: key,
    slug: `${key}-${language}`,
    summary: '',
    sections: [],
  })),
});

const chapter =
  '<section id="ice" data-unit="section"><h2 id="ice-title">Ice</h2>' +
  '<p id="ice-1" data-unit="paragraph" data-ground="study" class="block">Ice<sup data-furniture="source"><a href="#ref-1">1</a></sup> <a class="mark" data-furniture="mark" href="/p/ice-1/">1</a></p>' +
  '<figure id="ice-2" data-unit="figure" data-ground="edition" class="block drawing"><div class="picture"><svg><defs><clipPath id="ice-2-sheet"></clipPath></defs><g clip-path="url(#ice-2-sheet)"><use href="#ice-2-land"></use></g></svg></div>' +
  '<figcaption><span id="ice-2-title">Caption</span><details class="data" data-furniture="data"><div role="region" aria-labelledby="ice-2-title">Data</div></details></figcaption></figure>' +
  '<div id="ice-3" data-unit="equation" class="block equation"><div class="formula">m</div><ul><li>m is ice</li></ul><div class="number">(1)</div></div></section>';

describe('passages', () => {
  it('are the blocks of a chapter without their marks, with ids of their language', async () => {
    const passages = await passagesOf(chapterOf('ice'), 'en', async () => chapter);
    expect([...passages.keys()]).toEqual(['ice-1', 'ice-2', 'ice-3']);
    expect(passages.get('ice-1')).toEqual({
      words: '<p class="block">Ice<sup data-furniture="source"><a href="/en/ice-en/#ref-1">1</a></sup> </p>',
      drawn: undefined,
    });
    const drawn = passages.get('ice-2')?.drawn;
    expect(drawn).toContain('<clipPath id="en-ice-2-sheet">');
    expect(drawn).toContain('<g clip-path="url(#en-ice-2-sheet)"><use href="#en-ice-2-land">');
    expect(drawn).toContain('aria-labelledby="en-ice-2-title"');
  });

  it('part what stands once, where all languages do, from the words each has of it', async () => {
    const passages = await passagesOf(chapterOf('ice'), 'en', async () => chapter);
    expect(passages.get('ice-2')?.words).toBe(
      '<div class="words"><div class="caption"><span id="en-ice-2-title">Caption</span></div></div>',
    );
    expect(passages.get('ice-2')?.drawn).toMatch(/^<div class="block drawing"><div class="picture">.*<details class="data".*Data/);
    expect(passages.get('ice-3')).toEqual({
      drawn: '<div class="block equation"><div class="formula">m</div><div class="number">(1)</div></div>',
      words: '<div class="words"><ul><li>m is ice</li></ul></div>',
    });
  });

  it('ask for a chapter once, whichever pages show it; again where it was read anew', async () => {
    const render = vi.fn(async () => chapter);
    const read = chapterOf('ice');
    const first = await passagesOf(read, 'en', render);
    expect(await passagesOf(read, 'en', render)).toBe(first);
    expect(render).toHaveBeenCalledTimes(1);
    await passagesOf(chapterOf('ice'), 'en', render);
    expect(render).toHaveBeenCalledTimes(2);
  });
});

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
  '<figure id="ice-2" data-unit="figure" data-ground="edition"><svg><defs><clipPath id="ice-2-sheet"></clipPath></defs><g clip-path="url(#ice-2-sheet)"><use href="#ice-2-land"></use></g></svg>' +
  '<div role="region" aria-labelledby="ice-2-title"><span id="ice-2-title">Caption</span></div></figure></section>';

describe('passages', () => {
  it('are the blocks of a chapter without their marks, with ids of their language; their numbers lead to its sources', async () => {
    const passages = await passagesOf(chapterOf('ice'), 'en', async () => chapter);
    expect([...passages.keys()]).toEqual(['ice-1', 'ice-2']);
    expect(passages.get('ice-1')).toBe(
      '<p class="block">Ice<sup data-furniture="source"><a href="/en/ice-en/#ref-1">1</a></sup> </p>',
    );
    expect(passages.get('ice-2')).toContain('<clipPath id="en-ice-2-sheet">');
    expect(passages.get('ice-2')).toContain('<g clip-path="url(#en-ice-2-sheet)"><use href="#en-ice-2-land">');
    expect(passages.get('ice-2')).toContain('aria-labelledby="en-ice-2-title"><span id="en-ice-2-title">');
  });

  it('ask for a chapter once while it is being written, and hold no other', async () => {
    const render = vi.fn(async () => chapter);
    const [one, two] = ['one', 'two'].map(chapterOf);
    if (!one || !two) throw new Error('two chapters');
    const first = await passagesOf(one, 'id', render);
    expect(await passagesOf(one, 'id', render)).toBe(first);
    expect(render).toHaveBeenCalledTimes(1);
    await passagesOf(two, 'id', render);
    await passagesOf(one, 'id', render);
    expect(render).toHaveBeenCalledTimes(3);
  });
});

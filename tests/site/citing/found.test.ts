// What programs find on a page and follow from it: Signposting, COinS, tags of scholarly search engines.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf, linksetUrl, permalink, titleUrl } from '../../../src/permalinks/urls.ts';
import { theSite } from '../../../src/permalinks/site.ts';
import { allUnits } from '../../../src/permalinks/units.ts';
import { originalOf } from '../../../src/publication/model.ts';
import { plainTitle } from '../../../src/text/plain-title.ts';
import { serve, type Served } from '../../support/serve.ts';
import { all, attributes, bothSites, value } from '../../support/site.ts';

const { origin } = theSite();

interface Linkset {
  linkset: ({ anchor: string } & Record<string, { href: string; type?: string }[]>)[];
}

describe.each(bothSites())('on the site of $name', ({ publication, of, out, pages }) => {
  let served: Served;
  beforeAll(async () => void (served = await serve(out, '/')));
  afterAll(() => served.close());

  const signs = ['cite-as', 'describedby', 'license', 'type', 'linkset'];
  const signsOf = (url: string) =>
    all('link[rel][href]', of(url))
      .map((link) => ({ rel: value(link, 'rel') ?? '', href: value(link, 'href') ?? '', type: value(link, 'type') }))
      .filter(({ rel }) => signs.includes(rel));

  it('every target of a title page’s signs on it answers, with the type they say', async () => {
    for (const language of publication.languages) {
      const found = signsOf(titleUrl(language));
      expect(new Set(found.map(({ rel }) => rel))).toEqual(new Set(signs));
      expect(found.filter(({ rel }) => rel === 'cite-as').map(({ href }) => href)).toEqual([origin + titleUrl(language)]);
      for (const { rel, href, type } of found.filter((sign) => sign.href.startsWith(origin))) {
        const answer = await fetch(href.replace(origin, served.origin));
        expect(answer.status, href).toBe(200);
        const said = answer.headers.get('content-type')?.split(';')[0];
        expect(said, href).toBe(type ?? (rel === 'cite-as' ? 'text/html' : ''));
      }
    }
  });

  it('the linkset has the same signs as the title pages', () => {
    const { linkset } = JSON.parse(readFileSync(join(out, fileOf(linksetUrl()) ?? ''), 'utf8')) as Linkset;
    expect(linkset.map(({ anchor }) => anchor)).toEqual(publication.languages.map((language) => origin + titleUrl(language)));
    for (const { anchor, ...links } of linkset) {
      const listed = Object.entries(links).flatMap(([rel, targets]) =>
        targets.map((target) => ({ rel, type: undefined, ...target })),
      );
      const shown = signsOf(anchor.replace(origin, '')).filter(({ rel }) => rel !== 'linkset');
      expect(new Set(listed.map((one) => JSON.stringify([one.rel, one.href, one.type])))).toEqual(
        new Set(shown.map((one) => JSON.stringify([one.rel, one.href, one.type]))),
      );
    }
  });

  it('the span of a passage reads back into what its section’s file has, at its own address', () => {
    const units = allUnits(publication);
    const five = [0, 1, 2, 3, 4].map((part) => units[Math.floor((part * (units.length - 1)) / 4)]);
    for (const unit of five) {
      if (!unit) throw new Error('no units');
      const spans = attributes('.Z3988', 'title', of(permalink(unit.id)));
      expect(spans).toHaveLength(1);
      const span = Object.fromEntries(new URLSearchParams(spans[0]));
      const stem = unit.kind === 'block' ? unit.section : unit.id;
      const [item] = JSON.parse(readFileSync(join(out, 'cite', `${stem}.json`), 'utf8')) as Record<string, unknown>[];
      expect(span, unit.id).toMatchObject({
        ctx_ver: 'Z39.88-2004',
        rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
        'rft.genre': 'bookitem',
        'rft.atitle': item?.title,
        'rft.btitle': item?.['container-title'],
        'rft.date': publication.released,
        'rft.language': item?.language,
        rft_id: origin + permalink(unit.id),
      });
      const section = unit.kind === 'chapter' ? undefined : unit.section;
      const text = unit.chapter.in[originalOf(publication)];
      const title = text.sections.find(({ id }) => id === section)?.title ?? text.title;
      expect(span['rft.atitle']).toBe(plainTitle(title));
    }
  });

  it('no page has both a span and tags of the same work; an edition has no tags of scholarly search', () => {
    for (const { url, html } of pages) {
      const tags = html.match(/<meta name="(?:citation_|DC\.)\w+/g) ?? [];
      if (html.includes('class="Z3988"')) expect(tags, url).toEqual([]);
      if (publication.basis === 'abstract')
        expect(
          tags.filter((tag) => tag.includes('citation_')),
          url,
        ).toEqual([]);
    }
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { theSite } from '../../src/permalinks/site.ts';
import { pageSlugs } from '../../src/i18n/page-slugs.ts';
import { permalink } from '../../src/permalinks/urls.ts';
import { allUnits } from '../../src/permalinks/units.ts';
import { originalOf } from '../../src/publication/model.ts';
import { samples } from '../support/samples.ts';
import { all, attributes, bothSites, value } from '../support/site.ts';

const sites = bothSites();
const { origin } = theSite();
const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

describe.each(sites)('every page of $name', ({ publication, pages }) => {
  it('is a whole page: one title, description, canonical, h1, main, header and footer', () => {
    for (const { url, html, tree } of pages) {
      expect(html.toLowerCase().startsWith('<!doctype html>'), url).toBe(true);
      for (const selector of [
        'html[lang]',
        'head > title',
        'meta[name=description]',
        'link[rel=canonical]',
        'h1',
        'main',
        'header.site-head',
        'footer',
        'a.skip',
      ]) {
        expect(all(selector, tree).length, `${url} ${selector}`).toBe(1);
      }
      expect(
        all('title', tree)
          .map((title) => toString(title))
          .join(),
        url,
      ).toMatch(/\S/);
      expect(attributes('meta[name=description]', 'content', tree).join(), url).toMatch(/\S/);
      expect(value(all('a.skip', tree)[0], 'href')).toBe('#main');
    }
  });

  it('has the lang of its address, and the original’s where it is of no one language', () => {
    for (const { url, tree } of pages)
      expect(value(all('html', tree)[0], 'lang'), url).toBe(/^\/(id|en)\//.exec(url)?.[1] ?? originalOf(publication));
  });
});

describe('a page of each type', () => {
  it('is written in valid HTML', { timeout: 300_000 }, async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'no-inline-style': 'error',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'require-sri': 'off',
        'prefer-native-element': 'off',
        'svg-focusable': 'off',
        'no-redundant-for': 'off',
      },
    });
    for (const { url, html } of [...samples(sites[0]?.pages ?? []), ...(sites[1]?.pages ?? [])]) {
      const report = await validator.validateString(html);
      const messages = report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line }) => `${url}:${line} ${ruleId} ${message}`),
      );
      expect(messages).toEqual([]);
    }
  });
});

describe.each(sites)('translations on the site of $name', ({ publication, pages, of, out }) => {
  const urls = new Set(pages.map(({ url }) => url));
  // A letter of a list belongs to its list, and a former address is no page of its own.
  const pairs = pages.filter(
    ({ url, tree }) => /^\/(?:id|en)\/(?:[^/]+\/)?$/.test(url) && all('meta[name=robots]', tree).length === 0,
  );

  it('name each other, themselves and an address for everyone else', () => {
    expect(pairs.length).toBe(2 * (1 + publication.texts.length + Object.keys(pageSlugs).length));
    for (const { url, tree } of pairs) {
      const alternates = new Map(
        all('link[rel=alternate][hreflang]', tree).map((link) => [
          value(link, 'hrefLang'),
          value(link, 'href')?.replace(origin, ''),
        ]),
      );
      expect([...alternates.keys()].sort(), url).toEqual(['en', 'id', 'x-default']);
      expect(alternates.get(url.slice(1, 3))).toBe(url);
      for (const target of alternates.values()) expect(urls.has(target ?? ''), `${url} → ${target ?? ''}`).toBe(true);
      const back = attributes('link[rel=alternate]', 'href', of(alternates.get(url.startsWith('/id/') ? 'en' : 'id') ?? ''));
      expect(back).toContain(origin + url);
    }
  });

  it('are what the language switch leads to', () => {
    for (const { url, tree } of pairs) {
      const there = url.startsWith('/id/') ? 'en' : 'id';
      const link = only(all('header a[hreflang]', tree));
      expect(value(link, 'hrefLang'), url).toBe(there);
      const alternate = all(`link[rel=alternate][hreflang=${there}]`, tree)[0];
      expect(origin + (value(link, 'href') ?? '')).toBe(value(alternate, 'href'));
    }
  });

  it('stand in the sitemap with their pairs', () => {
    const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
    for (const { url } of pairs) {
      expect(sitemap).toContain(`<loc>${origin}${url}</loc>`);
      expect(sitemap).toContain(`href="${origin}${url}"`);
    }
  });
});

describe.each(sites)('a permalink of $name', ({ publication, of }) => {
  const units = allUnits(publication);

  it('has a page for every chapter, section and block', () => {
    for (const { id } of units) expect(() => of(permalink(id))).not.toThrow();
    expect(new Set(units.map(({ kind }) => kind)).size).toBe(3);
  });

  it('stands for itself, and a block’s for its section', () => {
    for (const unit of units) {
      const canonical = value(all('link[rel=canonical]', of(permalink(unit.id)))[0], 'href');
      expect(canonical).toBe(origin + permalink(unit.kind === 'block' ? unit.section : unit.id));
    }
  });

  it('shows the passage in both languages and leads back into both chapters at that place', () => {
    for (const { id, kind } of units) {
      const tree = of(permalink(id));
      for (const language of ['id', 'en']) {
        // A chapter's text is too long for its permalink: its sections stand there.
        const sides = all(`.row ${kind === 'chapter' ? '.row-title' : '.side'}[lang=${language}]`, tree);
        expect(sides.length, id).toBeGreaterThan(0);
        for (const side of sides) expect(side.children.length, id).toBeGreaterThan(0);
        const back = attributes(`.facts a[hreflang=${language}]`, 'href', tree);
        expect(back.length, id).toBe(1);
        expect(back[0]?.endsWith(kind === 'chapter' ? '/' : `/#${id}`), id).toBe(true);
      }
      expect(all('#permalink', tree).map((link) => toString(link))).toEqual([origin + permalink(id)]);
    }
  });
});

describe.each(sites)('the site of $name', ({ out }) => {
  it('has its favicon and robots.txt', () => {
    for (const file of ['favicon.svg', 'robots.txt', '404.html']) expect(existsSync(join(out, file)), file).toBe(true);
  });
});

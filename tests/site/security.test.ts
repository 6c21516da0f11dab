import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { pageUrl } from '../../src/permalinks/urls.ts';
import { all, bothSites, value } from '../support/site.ts';

const sites = bothSites();
const pages = sites.flatMap((site) => site.pages);

/** Links that say what a page is, and load nothing. */
const namesOnly = ['canonical', 'alternate', 'cite-as', 'describedby', 'license', 'type', 'linkset'];

/** The addresses of all that a page loads by itself. */
function loadedBy(tree: Root): string[] {
  const addresses: string[] = [];
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    const names = ['src', 'srcSet', 'poster', 'data', 'xLinkHref'];
    if (['image', 'use'].includes(tagName)) names.push('href');
    if (tagName === 'link' && !namesOnly.includes(String(properties.rel))) names.push('href');
    for (const name of names) {
      const given = [properties[name]].flat().filter((one) => typeof one === 'string');
      // Of pictures for several widths, each with its width behind it.
      addresses.push(
        ...(name === 'srcSet' ? given.flatMap((one) => one.split(/\s[^,]*,\s*|,\s+|\s+\S+$/).filter(Boolean)) : given),
      );
    }
    if (tagName === 'style')
      for (const [, address = ''] of toString(element).matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/g)) addresses.push(address);
  });
  return addresses;
}

/** Not from this site: an address that begins with one slash, or a place on the page. */
const elsewhere = (tree: Root): string[] => loadedBy(tree).filter((address) => !/^(?:\/(?!\/)|#)/.test(address));

/** What runs, or is styled, by an attribute. */
function attributesThatAct(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    for (const name of Object.keys(properties)) if (/^on|^style$/i.test(name)) found.push(`<${tagName} ${name}>`);
  });
  return found;
}

describe('the content security policy', () => {
  it('is strict on every page', () => {
    for (const { url, tree } of pages) {
      const policy = value(all('meta[http-equiv=content-security-policy]', tree)[0], 'content') ?? '';
      expect(policy, url).toContain("default-src 'none'");
      expect(policy, url).toMatch(/script-src 'self'/);
      expect(policy, url).not.toContain("'unsafe-inline'");
      expect(policy.replaceAll("'wasm-unsafe-eval'", ''), url).not.toContain('unsafe-eval');
      expect(policy, url).not.toMatch(/https?:|\*/);
    }
  });
});

describe('every page', () => {
  it('has no event handler and no style in its elements', () => {
    for (const { url, tree } of pages) expect(attributesThatAct(tree), url).toEqual([]);
  });

  it('loads its face, and nothing from elsewhere', () => {
    for (const { url, tree } of pages) {
      expect(loadedBy(tree).join(' '), url).toContain('.woff2');
      expect(elsewhere(tree), url).toEqual([]);
    }
  });

  it('loads search only where one searches', () => {
    for (const { publication, pages: own } of sites) {
      const searching = own.filter(({ html }) => html.includes('/pagefind/')).map(({ url }) => url);
      expect(searching.sort()).toEqual(publication.languages.map((language) => pageUrl('search', language)).sort());
    }
  });
});

describe('these checks', () => {
  it.each([
    '<img src="//evil.example/a.png">',
    '<img srcset="/a.png, https://evil.example/a.png 2x">',
    '<script src="https://evil.example/a.js"></script>',
    '<link rel="preload" href="//evil.example/a.woff2">',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<object data="//evil.example"></object>',
    '<svg><use href="//evil.example#a"></use></svg>',
    '<style>p { background: url("//evil.example/a.png") }</style>',
  ])('find %s', (html) => {
    expect(elsewhere(fromHtml(html))).toHaveLength(1);
  });

  it.each(['<p onclick="x">', '<p style="color: red">', '<svg onload="x"></svg>'])('find %s', (html) => {
    expect(attributesThatAct(fromHtml(html))).toHaveLength(1);
  });
});

describe('scripts', () => {
  it('hold no leftover of the bundler that would break them', () => {
    for (const { out } of sites) {
      const scripts = readdirSync(join(out, '_astro')).filter((name) => name.endsWith('.js'));
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts)
        expect(readFileSync(join(out, '_astro', script), 'utf8'), script).not.toContain('__VITE_PRELOAD__');
    }
  });
});

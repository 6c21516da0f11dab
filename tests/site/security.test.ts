import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { all, builtPages, value } from '../support/site.ts';

const pages = builtPages();
const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

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
    for (const { url, tree } of pages) {
      visit(tree, 'element', ({ tagName, properties }) => {
        const bad = Object.keys(properties).filter((name) => /^on[A-Z]/.test(name) || name === 'style');
        expect(bad, `${url} <${tagName}>`).toEqual([]);
      });
    }
  });

  it('loads nothing from elsewhere', () => {
    for (const { url, tree } of pages) {
      visit(tree, 'element', ({ tagName, properties }) => {
        const loaded = [
          properties.src,
          properties.srcSet,
          tagName === 'link' && !['canonical', 'alternate'].includes(String(properties.rel)) ? properties.href : undefined,
        ];
        for (const address of loaded) if (typeof address === 'string') expect(address, `${url} <${tagName}>`).toMatch(/^\//);
      });
    }
  });

  it('loads search only where one searches', () => {
    for (const { url, html } of pages) if (!/^\/(id\/cari|en\/search)\//.test(url)) expect(html, url).not.toMatch(/pagefind/);
  });
});

describe('scripts', () => {
  it('hold no leftover of the bundler that would break them', () => {
    for (const script of scripts) expect(readFileSync(join('dist', script), 'utf8'), script).not.toContain('__VITE_PRELOAD__');
  });
});

import { createHash } from 'node:crypto';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { all, bothSites, value, type BuiltPage } from '../support/site.ts';

describe.each(bothSites())('a page of $name', ({ pages }) => {
  it('ends with </html>', () => {
    for (const { url, html } of pages) expect(html.trimEnd().slice(-'</html>'.length), url).toBe('</html>');
  });

  it('has its h1 before all other headings', () => {
    for (const { url, tree } of pages) expect(all('h1, h2, h3, h4, h5, h6', tree)[0]?.tagName, url).toBe('h1');
  });

  it('has the hashes of what it runs and styles in itself in its policy, and no others', () => {
    const hashesOf = (selector: string, tree: BuiltPage['tree']) =>
      all(selector, tree).map((one) => `sha256-${createHash('sha256').update(toString(one)).digest('base64')}`);
    for (const { url, tree } of pages) {
      const policy = value(all('meta[http-equiv=content-security-policy]', tree)[0], 'content') ?? '';
      const listed = (directive: string) => [...(policy.split(directive)[1]?.split(';')[0] ?? '').matchAll(/sha256-[^']+/g)].flat();
      // Data do not run. The scheme is set before the first paint, at the least.
      const scripts = hashesOf('script:not([src], [type="application/ld+json"])', tree);
      expect(scripts.length, url).toBeGreaterThan(0);
      expect(listed('script-src').sort(), url).toEqual(scripts.sort());
      expect(listed('style-src').sort(), url).toEqual(hashesOf('style', tree).sort());
    }
  });
});

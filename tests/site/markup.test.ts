import { createHash } from 'node:crypto';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { all, bothSites, value } from '../support/site.ts';

describe.each(bothSites())('a page of $name', ({ pages }) => {
  it('ends with </html>', () => {
    for (const { url, html } of pages) expect(html.trimEnd().slice(-'</html>'.length), url).toBe('</html>');
  });

  it('has its h1 before all other headings', () => {
    for (const { url, tree } of pages) expect(all('h1, h2, h3, h4, h5, h6', tree)[0]?.tagName, url).toBe('h1');
  });

  it('runs in itself only what its policy knows by its hash', () => {
    for (const { url, tree } of pages) {
      const policy = value(all('meta[http-equiv=content-security-policy]', tree)[0], 'content') ?? '';
      // Data do not run.
      const runs = ':not([type="application/ld+json"])';
      const inline = all(`script:not([src])${runs}`, tree).map((script) => toString(script));
      // What sets the scheme before the first paint, at the least.
      expect(inline.length, url).toBeGreaterThan(0);
      for (const script of inline)
        expect(policy, url).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
  });
});

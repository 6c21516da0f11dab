import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../../src/commands/building/page-marks.ts';
import { siteBreaches } from '../../../../src/commands/building/site-breaches.ts';
import { formatBreach } from '../../../../src/publication/breach.ts';

const site = { origin: 'http://localhost:4321', base: '/study/', known: true };

function breachesOf(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return siteBreaches(folder, site).map(formatBreach);
}

const page = (link: string, more: Record<string, string> = {}) =>
  breachesOf({ 'index.html': `<p id="here"><a href="${link}">x</a>`, 'en/index.html': '<h1 id="rịa">', 'a.png': '', ...more });

describe('the links of the built site', () => {
  it.each([
    '#here',
    '#',
    '/study/',
    '/study/en/',
    '/study/en/?q=a',
    '/study/en/#rịa',
    '/study/en/#r%E1%BB%8Ba',
    '?q=a#here',
    'http://localhost:4321/study/en/#rịa',
    'http://localhost:4321/elsewhere/',
    'http://localhost:43210/nowhere/',
    'https://example.org/#x',
    'mailto:a@example.org',
    'data:text/plain,x',
  ])('may be %s', (link) => {
    expect(page(link)).toEqual([]);
  });

  it.each([
    ['#50%', 'which is no address'],
    ['/study/50%/', 'which is no address'],
    ['http://localhost:4321/study/50%/', 'which is no address'],
    ['https://', 'which is no address'],
    ['//evil.example/', 'which leaves its scheme open'],
    ['//study/', 'which leaves its scheme open'],
    ['/en/', 'which is no page'],
    ['en/', 'which is no page'],
    ['/study/en', 'which is no page'],
    ['/study/none/#x', 'which is no page'],
    ['http://localhost:4321/study/none/', 'which is no page'],
    ['javascript:alert()', 'which is no page'],
    ['#there', 'and that page has no such place'],
    ['/study/en/#here', 'and that page has no such place'],
  ])('may not be %s, %s', (link, thing) => {
    expect(page(link)).toEqual([expect.stringContaining(`index.html: link to "${link}", ${thing}; `)]);
  });

  it('are told page by page, each once', () => {
    const link = '<a href="/study/#none">x</a>';
    expect(breachesOf({ 'index.html': link + link, 'en/index.html': link })).toHaveLength(2);
  });

  it('are all kinds of address', () => {
    const html =
      '<base href="b"><link href="1"><img src="2" srcset="3 1x, 4,5 2x,6, 7"><video poster="8"></video><form action="9"></form>' +
      '<svg><use href="#10"/><image xlink:href="11"/></svg><a href="12?a=1&amp;b=2"></a><script>"<a href=13>"</script>';
    const links = ['1', '2', '3', '4,5', '6', '7', '8', '9', '#10', '11', '12?a=1&b=2'];
    expect([...marksOf(html).links].sort()).toEqual(links.sort());
  });
});

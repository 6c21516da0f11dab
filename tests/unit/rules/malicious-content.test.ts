// What someone could put into content/ to run code, reach a machine or deceive a reader: each is refused before anything is built.

import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatBreach } from '../../../src/publication/breach.ts';
import { readPublication } from '../../../src/library/publication.ts';
import { edited, en, end, fixture, sentence, type Edit } from '../../support/fixture.ts';

const about = 'about/en.mdx';
const ran = join(tmpdir(), `code-of-content-ran-${process.pid}`);
const run = `{process.getBuiltinModule('node:fs').writeFileSync('${ran}', '')}`;
afterAll(() => rmSync(ran, { force: true }));

const said = (edits: readonly Edit[]) =>
  readPublication(edited(...edits))
    .breaches.map(formatBreach)
    .join('\n');
const page = (text: string): Edit => [about, `---\ntitle: About\n---\n\n${text}\n`];

describe('content that would run code is refused', () => {
  it.each<[string, Edit]>([
    ['an expression', sentence(`its ${run} mass is`)],
    ['an expression in an attribute', sentence(`its <Doubt x=${run}>mass</Doubt> is`)],
    ['attributes spread from code', sentence('its <Doubt {...process.env}>mass</Doubt> is')],
    ['an import', end("import fs from 'node:fs'")],
    ['an export', end('export const a = 1')],
    ['a script', end('<script>alert(1)</script>')],
    ['a frame', end('<iframe src="https://example.org"></iframe>')],
    ['a style', end('<style>p {}</style>')],
    ['an event', sentence('its <Doubt onclick="alert(1)">mass</Doubt> is')],
    ['a link that runs', sentence('its [mass](javascript:alert(1)) is')],
    ['a link to data', sentence('its [mass](data:text/html,x) is')],
    ['a picture from elsewhere', sentence('its ![mass](https://example.org/a.png) is')],
    ['a formula that links', sentence('its $\\href{javascript:alert(1)}{m}$ mass is')],
    ['a formula with a class', sentence('its $\\htmlClass{a}{m}$ mass is')],
    ['an expression on the page about the edition', page(run)],
    ['an import on the page about the edition', page("import fs from 'node:fs'")],
    ['a script on the page about the edition', page('<script>alert(1)</script>')],
    ['an event on the page about the edition', page('<p onclick="alert(1)">so</p>')],
    ['a link that runs on the page about the edition', page('[so](JAVASCRIPT:alert(1))')],
    ['a link that runs, in code for its signs', sentence('its [mass](javascript&#58;alert(1)) is')],
  ])('%s', (_what, edit) => {
    expect(said([edit])).toMatch(/\/(?:chapters\/harbour|about)\/en\.mdx:\d+: /);
  });

  it.each<[string, Edit]>([
    ['publication.yaml', ['publication.yaml', 'address: null', 'address: "javascript:alert(1)"']],
    ['publication.yaml', ['publication.yaml', 'address: null', 'address: null\nformer_addresses: ["data:text/html,x"]']],
    ['references.json', ['references.json', '"type": "book"', '"URL": "javascript:alert(1)", "type": "book"']],
  ])('an address that runs, in %s', (file, edit) => {
    expect(said([edit])).toMatch(new RegExp(`/${file}:\\d+: .*is no address of the web`));
  });

  it('and none of it ran', () => {
    expect(() => rmSync(ran)).toThrow('ENOENT');
  });
});

describe('content that would reach the machine is refused', () => {
  it('a link to a file outside', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret'), 'secret');
    const folder = fixture();
    rmSync(join(folder, en));
    symlinkSync(join(outside, 'secret'), join(folder, en));
    const told = readPublication(folder).breaches.map(formatBreach).join('\n');
    expect(told).toContain(`${en}: `);
    expect(told).not.toContain('"secret"');
    rmSync(outside, { recursive: true });
  });

  it.each<[string, Edit]>([
    [
      'a list that unfolds without end',
      [
        'glossary.yaml',
        `a: &a [x, x]\nb: &b [*a, *a]\n${[...'cdefghijklm'].map((key, at) => `${key}: &${key} [${`*${'bcdefghijkl'[at]}, `.repeat(9)}x]`).join('\n')}\n`,
      ],
    ],
    ['a line of any length', [en, 'its mass is', `its ${' '.repeat(300_000)}mass is`]],
    ['brackets without end', sentence(`its ${'[@port-1; '.repeat(500)} mass is`)],
  ])('%s, at once', (_what, edit) => {
    const start = performance.now();
    expect(said([edit])).not.toBe('');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('content that would deceive is refused', () => {
  it.each([
    ['words turned round', '\u202E'],
    ['a letter without room', '\u200B'],
    ['a control sign', '\u0007'],
  ])('%s', (_what, sign) => {
    expect(said([sentence(`its ${sign}mass is`)])).toContain('a character that cannot be seen');
  });

  it.each<[string, Edit, string]>([
    ['in JSON', ['references.json', 'Harbours in figures', 'Harbours \\u202ein figures'], 'references.json:6'],
    [
      'in YAML',
      ['evidence.yaml', 'en: The first harbour lands 20 tonnes a day.', 'en: "The \\u200bfirst harbour lands 20 tonnes."'],
      'evidence.yaml:11',
    ],
    ['in the head of a chapter', [en, 'title: The harbour', 'title: "The \\u202eharbour"'], `${en}:2`],
    ['in a sentence', sentence('its m&#8203;ass is'), `${en}:18`],
    ['in an attribute', [en, 'alt="Two coasts', 'alt="Two &#x202e;coasts'], `${en}:49`],
  ])('the code of what cannot be seen, %s', (_where, edit, place) => {
    expect(said([edit])).toMatch(new RegExp(`${place}: the code of a character that cannot be seen \\(U\\+20`));
  });
});

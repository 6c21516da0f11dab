import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatBreach } from '../../src/publication/breach.ts';
import { readChapterFile } from '../../src/reading/chapter-file.ts';
import { readPublication } from '../../src/library/publication.ts';
import { proseBreaches } from '../../src/rules/text/prose-breaches.ts';
import { runBuild } from '../support/build-site.ts';
import { edited, recorded } from '../support/fixture.ts';
import { all, value } from '../support/site.ts';

/** What authors write, well formed and not. */
const scraps = [
  'plain words ',
  '*foreign* ',
  '**strong** ',
  '`code` ',
  '$x$ ',
  '<Doubt>perhaps</Doubt>',
  '<Doubt>',
  '</Doubt>',
  '<b>x</b>',
  '{1}',
  '\\{',
  '\\*',
  '> ',
  '- ',
  '\n- item',
  '\n> said',
  '1. ',
  '2016. ',
  '[@port-1]',
  '[@edition]',
  ' [see @theory1990, pp. 5-7; @port-1]',
  '[@',
  '(@port-1) ',
  '[words](#landings) ',
  '[](#landings-3) ',
  '![](x.png)',
  '| a | b |\n| - | - |\n| c | d |',
  '\n',
  '\n\n',
  '  \n',
  '<',
  '&lt; ',
  '--- ',
  '# ',
  'Vũng Tàu ',
  'US\\$ 5 ',
  '~~gone~~ ',
  '\u202e',
  '{/* #x */}',
  '<Equation caption="c" spoken="s">\n\n$$\nx\n$$\n\n</Equation>',
  '<Doubt>\nx\n</Doubt>',
  '*<Doubt>x</Doubt>*',
  'a@b.example ',
];
const seed = Number(process.env.SEED ?? Date.now());
const out = `.build/random-${process.pid}`;
const page = (blocks: string) =>
  `---\ntitle: Random\nslug: random\nsummary: Random.\n---\n\n## Random {/* #random-study */}\n\n${blocks}\n`;
const withId = (block: string, index: number) => `{/* #random-study-${index} [@edition] */}\n${block}`;

/** What has the same words in both is taken for untranslated. */
const inWordsOf = (language: string, block: string) => (language === 'id' ? block.replaceAll('plain words', 'kata biasa') : block);

let blocks: string[] = [];
let folder = '';

/** The blocks that the check lets in, each one block. */
function letIn(): string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'random-')), 'en.mdx');
  const written = fc.array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 5 });
  const tried = fc.sample(fc.tuple(written, fc.boolean()), { numRuns: 900, seed });
  return tried
    .map(([parts, first], index) => (first ? `word${index}x ${parts.join('')}` : `${parts.join('')}word${index}x`))
    .filter((block) => {
      writeFileSync(file, page(withId(block, 1)));
      const { breaches, sections, tree } = readChapterFile(file);
      return breaches.length === 0 && tree && proseBreaches(tree, 'chapter').length === 0 && sections[0]?.blocks.length === 1;
    });
}

beforeAll(() => {
  folder = edited(['publication.yaml', 'chapters: [harbour, market]', 'chapters: [harbour, market, random]']);
  mkdirSync(join(folder, 'chapters/random'));
  const write = () => {
    for (const language of ['id', 'en'])
      writeFileSync(
        join(folder, `chapters/random/${language}.mdx`),
        page(blocks.map((block, index) => withId(inWordsOf(language, block), index + 1)).join('\n\n')),
      );
  };
  blocks = letIn().slice(0, 150);
  write();
  // What breaks a rule that only the whole publication knows is left out too.
  const broken = new Set(readPublication(folder).breaches.flatMap(({ thing }) => /random-study-(\d+)/.exec(thing)?.[1] ?? []));
  blocks = blocks.filter((_block, index) => !broken.has(String(index + 1)));
  write();
  recorded(folder);
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe(`whatever passes the check (SEED=${seed})`, () => {
  it('is a good part of what was tried, and breaks no rule', () => {
    expect(readPublication(folder).breaches.map(formatBreach)).toEqual([]);
    expect(blocks.length).toBeGreaterThan(100);
  });

  it('is built, with every id once and on its own block', () => {
    const { status, output } = runBuild({ CONTENT: folder, OUT_DIR: out });
    expect(output).not.toContain('rror');
    expect(status).toBe(0);
    for (const language of ['id', 'en']) {
      const tree = fromHtml(readFileSync(join(out, language, 'random/index.html'), 'utf8'));
      const units = new Map(all('[data-unit]:not([data-unit=section])', tree).map((unit) => [value(unit, 'id'), toString(unit)]));
      expect([...units.keys()]).toEqual(blocks.map((_block, index) => `random-study-${index + 1}`));
      for (const [index, block] of blocks.entries()) {
        const shown = units.get(`random-study-${index + 1}`) ?? '';
        expect(shown.match(/word\d+x/g), block).toEqual(block.match(/word\d+x/g));
        // No sign of the syntax stands raw on the page.
        expect(shown.replace(/a@b/g, ''), block).not.toMatch(/@|\[see|\{\/\*|<\/?Doubt/);
      }
    }
  });
});

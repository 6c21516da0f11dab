import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { writeLedger } from '../../../src/reading/ledger-file.ts';
import { buildSite } from '../../support/build-site.ts';
import { fixture, recorded, replace } from '../../support/fixture.ts';
import { editNames } from '../../support/outline/edits.ts';
import { born, live, type Life } from '../../support/outline/life.ts';
import { sourceOf } from '../../support/outline/outline.ts';
import { attributes, smallPublication } from '../../support/site.ts';

const seed = Number(process.env.SEED ?? Date.now());
const out = `.build/lives-${process.pid}`;
afterAll(() => rmSync(out, { recursive: true, force: true }));

const edit = fc.record({
  edit: fc.constantFrom(...editNames),
  picks: fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 }),
  careless: fc.boolean(),
});
const lives = fc.sample(fc.array(edit, { minLength: 40, maxLength: 40 }), { numRuns: 4, seed });

/** The small publication with the chapters of a life after its own, and all that it ever published in its ledger. */
function written({ outline, ledger }: Life): string {
  const folder = fixture();
  const { ledger: own, chapters } = smallPublication();
  const keys = [...chapters, ...outline.chapters.map(({ key }) => key)];
  replace(join(folder, 'publication.yaml'), 'chapters: [harbour, market]', `chapters: [${keys.join(', ')}]`);
  replace(join(folder, 'publication.yaml'), 'release: 0.1.0', `release: ${outline.release}`);
  for (const chapter of outline.chapters) {
    mkdirSync(join(folder, 'chapters', chapter.key));
    for (const language of languages)
      writeFileSync(join(folder, 'chapters', chapter.key, `${language}.mdx`), sourceOf(chapter, language));
  }
  writeLedger(folder, { ...own, units: [...own.units, ...ledger.units] });
  return recorded(folder);
}

// The plain functions are tried on many more in tests/unit/publication/ledger; here the whole site is built.
describe.skipIf(!process.env.VERIFY)(`a site built after many edits (SEED=${seed})`, () => {
  it.each(lives.map((edits, at) => [at + 1, edits] as const))('%i: answers at every address it ever had', (_at, edits) => {
    const life = born();
    for (const [at, one] of edits.entries()) live(life, one, at + 1);
    buildSite({ CONTENT: written(life), OUT_DIR: out });
    const page = (path: string) => fromHtml(readFileSync(join(out, path, 'index.html'), 'utf8'));
    for (const [id, leads] of life.expected) {
      const links = attributes('main a', 'href', page(`p/${id}`));
      if (leads !== undefined && leads !== id) expect(links, id).toContain(`/p/${leads}/`);
    }
    for (const [address, places] of life.addresses)
      expect(attributes('[id]', 'id', page(address)), address).toEqual(expect.arrayContaining([...places]));
  });
});

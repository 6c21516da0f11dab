import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { join } from 'node:path';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetPublication } from '../../../src/library/publication.ts';
import { remarkChecked } from '../../../src/markdown/remark-checked.ts';
import { remarkCitations } from '../../../src/markdown/remark-citations.ts';
import { remarkUnits } from '../../../src/markdown/remark-units.ts';
import { edited, en, id } from '../../support/fixture.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  forgetPublication();
});

/** The last line of a table in each language, as it is shown. */
function shown(source: string): string[] {
  const table = (word: string) =>
    `m > 0\n$$\n\n{/* #picture-9 */}\n<Table caption="A table">\n\n| a | b |\n| --- | --- |\n| c | d |\n\n${word}: ${source}.\n\n</Table>`;
  const folder = edited([en, 'm > 0\n$$', table('Source')], [id, 'm > 0\n$$', table('Sumber')]);
  vi.stubEnv('CONTENT', folder);
  forgetPublication();
  return [en, id].map((name) => {
    const processor = unified().use(remarkChecked).use(remarkUnits).use(remarkCitations);
    const file = new VFile({ path: join(folder, name) });
    const words = toString(processor.runSync(processor.parse(file) as Root, file));
    return words.split(/(?=Source:|Sumber:)/).at(-1) ?? '';
  });
}

describe('the source of a table', () => {
  it.each([
    ['[@edition]', 'Source: the editors’ reasoning.', 'Sumber: penalaran penyunting.'],
    ['[@port-1]', 'Source: Harbour Office, 2020.', 'Sumber: Harbour Office, 2020.'],
    [
      '[@port-1; @edition]',
      'Source: Harbour Office, 2020 and the editors’ reasoning.',
      'Sumber: Harbour Office, 2020 dan penalaran penyunting.',
    ],
  ])('%s is named in words', (source, ...words) => {
    expect(shown(source)).toEqual(words);
  });
});

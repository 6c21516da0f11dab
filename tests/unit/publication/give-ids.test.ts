import { describe, expect, it } from 'vitest';
import { giveIds } from '../../../src/publication/give-ids.ts';

const chapter = (...blocks: string[]) => `---\ntitle: x\n---\n\n## Judul {/* #memorandum */}\n\n${blocks.join('\n\n')}\n`;
const id = { file: 'id.mdx', source: chapter('{/* #memorandum-1 */}\nSatu.', '- daftar', '{/* #memorandum-4 */}\nEmpat.') };
const en = { file: 'en.mdx', source: chapter('{/* #memorandum-1 */}\nOne.', '- list', '{/* #memorandum-4 */}\nFour.') };

describe('npm run ids', () => {
  it('gives a new block the same id in every language, after the highest its section has', () => {
    const { texts, given } = giveIds([id, en]);
    expect(given).toEqual(['memorandum-5']);
    expect(texts.map(({ source }) => source)).toEqual([
      chapter('{/* #memorandum-1 */}\nSatu.', '{/* #memorandum-5 */}\n- daftar', '{/* #memorandum-4 */}\nEmpat.'),
      chapter('{/* #memorandum-1 */}\nOne.', '{/* #memorandum-5 */}\n- list', '{/* #memorandum-4 */}\nFour.'),
    ]);
  });

  it('takes the id a block already has in one language', () => {
    const { texts } = giveIds([{ ...id, source: id.source.replace('- daftar', '{/* #memorandum-2 */}\n- daftar') }, en]);
    expect(texts[1]?.source).toContain('{/* #memorandum-2 */}\n- list');
  });

  it('touches nothing where nothing is new, line ends included', () => {
    const windows = { file: 'id.mdx', source: chapter('{/* #memorandum-1 */}\nSatu.').replaceAll('\n', '\r\n') };
    expect(giveIds([windows]).texts).toEqual([windows]);
  });

  it('writes nothing and says why where the languages hold different blocks', () => {
    const { given, breaches } = giveIds([id, { ...en, source: en.source.replace('- list', 'A paragraph.') }]);
    expect(given).toEqual([]);
    expect(breaches[0]).toMatchObject({
      file: 'en.mdx',
      line: 5,
      thing: expect.stringContaining('(paragraph, paragraph, paragraph)') as string,
    });
  });
});

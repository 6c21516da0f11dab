import { describe, expect, it } from 'vitest';
import { giveIds } from '../../../../src/reading/ids/give-ids.ts';

const chapter = (...blocks: string[]) => `---\ntitle: x\n---\n\n## Judul {/* #memorandum */}\n\n${blocks.join('\n\n')}\n`;
const id = { file: 'id.mdx', source: chapter('{/* #memorandum-1 */}\nSatu.', '- daftar', '{/* #memorandum-4 */}\nEmpat.') };
const en = { file: 'en.mdx', source: chapter('{/* #memorandum-1 */}\nOne.', '- list', '{/* #memorandum-4 */}\nFour.') };

describe('npm run ids', () => {
  it('gives a new block the same id in every language: a letter between two numbers, the next number after them', () => {
    const more = (text: typeof id, last: string) => ({ ...text, source: `${text.source}\n${last}\n` });
    const { texts, given } = giveIds([more(id, 'Akhir.'), more(en, 'End.')]);
    expect(given).toEqual(['memorandum-1a', 'memorandum-5']);
    expect(texts.map(({ source }) => source)).toEqual([
      `${chapter('{/* #memorandum-1 */}\nSatu.', '{/* #memorandum-1a */}\n- daftar', '{/* #memorandum-4 */}\nEmpat.')}\n{/* #memorandum-5 */}\nAkhir.\n`,
      `${chapter('{/* #memorandum-1 */}\nOne.', '{/* #memorandum-1a */}\n- list', '{/* #memorandum-4 */}\nFour.')}\n{/* #memorandum-5 */}\nEnd.\n`,
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

  it('joins what each language has put in its own place to nothing else', () => {
    // A new block second in one language and third in the other: both lie between the same two fixed points only where they stand alike.
    const first = { file: 'id.mdx', source: chapter('{/* #memorandum-1 */}\nSatu.', 'Baru.', '{/* #memorandum-2 */}\nDua.') };
    const second = { file: 'en.mdx', source: chapter('{/* #memorandum-1 */}\nOne.', '{/* #memorandum-2 */}\nTwo.', 'New.') };
    const { given, breaches } = giveIds([first, second]);
    expect(given).toEqual([]);
    expect(breaches).toEqual([
      expect.objectContaining({ file: 'en.mdx', thing: expect.stringContaining('section "memorandum"') as string }),
    ]);
  });

  it('gives a block one id where another was put in before a known one', () => {
    const first = { file: 'id.mdx', source: chapter('Baru.', '{/* #memorandum-1 */}\nSatu.') };
    const second = { file: 'en.mdx', source: chapter('New.', '{/* #memorandum-1 */}\nOne.') };
    const { texts, given } = giveIds([first, second]);
    expect(given).toEqual(['memorandum-2']);
    for (const { source } of texts) expect(source.match(/#memorandum-1/g)).toHaveLength(1);
  });

  it('gives no number that stands anywhere, be it in a link or in one language alone', () => {
    const first = { file: 'id.mdx', source: chapter('Lihat [itu](#memorandum-7).') };
    const second = { file: 'en.mdx', source: chapter('See [that](#memorandum-7).') };
    expect(giveIds([first, second]).given).toEqual(['memorandum-8']);
    expect(giveIds([first, second], ['memorandum-9']).given).toEqual(['memorandum-10']);
  });

  it('refuses a heading without id, and a text that cannot be read, naming file and line', () => {
    const headless = { file: 'id.mdx', source: '## Judul\n\nSatu.\n' };
    const broken = { file: 'en.mdx', source: '## Title {/* #memorandum */}\n\nOne <5.\n' };
    const { texts, given, breaches } = giveIds([headless, broken]);
    expect(given).toEqual([]);
    expect(texts).toEqual([headless, broken]);
    expect(breaches.map(({ file, line, thing }) => `${file}:${line ?? ''} ${thing}`)).toEqual([
      'id.mdx:1 a heading has no id',
      expect.stringMatching(/^en\.mdx:3 a < that begins no component/) as string,
    ]);
  });

  it('says where two languages have given a block two ids', () => {
    const first = { file: 'id.mdx', source: chapter('{/* #memorandum-1 */}\nSatu.') };
    const second = { file: 'en.mdx', source: chapter('{/* #memorandum-2 */}\nOne.') };
    expect(giveIds([first, second]).breaches).toEqual([
      expect.objectContaining({ file: 'en.mdx', thing: 'a block is "memorandum-2" here and "memorandum-1" in another language' }),
    ]);
  });
});

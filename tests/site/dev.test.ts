import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alone } from '../support/build-site.ts';
import { fixture, replace } from '../support/fixture.ts';

const folder = fixture();
const english = join(folder, 'chapters/harbour/en.mdx');
let dev: ChildProcess | undefined;
let origin = '';
let told = '';
let leave = (): void => undefined;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const get = async (path: string): Promise<string> =>
  (await fetch(origin + path, { headers: { accept: 'text/html' } }).catch(() => undefined))?.text() ?? '';

/** The page, once it says what is awaited: a save is seen after a moment. */
async function saying(path: string, words: string): Promise<string> {
  const until = Date.now() + 45_000;
  for (;;) {
    const html = await get(path);
    if (html.includes(words)) return html;
    if (Date.now() > until) throw new Error(`${path} never said "${words}", but:\n${html.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

beforeAll(async () => {
  leave = alone();
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const env = { ...process.env, CONTENT: folder, NODE_ENV: 'development', VITEST: '', PORT: String(port) };
  dev = spawn(process.execPath, ['src/commands/dev.ts'], { env });
  for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (words) => (told += String(words)));
  await saying('/en/harbour/', '20 tonnes');
});
afterAll(() => {
  dev?.kill();
  leave();
});

describe('npm run dev', () => {
  it('shows a block put in between others, on its own id, and moves no other', async () => {
    for (const language of ['en', 'id'])
      replace(
        join(folder, `chapters/harbour/${language}.mdx`),
        '{/* #landings-2 */}',
        '{/* #landings-9 */}\nPut in [@port-1].\n\n{/* #landings-2 */}',
      );
    const html = await saying('/en/harbour/', 'Put in');
    expect(html).toMatch(/id="landings-9"[^>]*>Put in/);
    expect(html).toMatch(/<ul id="landings-2"/);
    expect(await saying('/p/landings-9/', 'Put in')).toContain('landings-9');
  });

  it('shows a changed title in the contents and on the page of its permalink', async () => {
    replace(english, 'title: ', 'title: Renamed ');
    expect(await saying('/en/', 'Renamed ')).toContain('/en/harbour/');
    await saying('/p/harbour/', 'Renamed ');
  });

  it('finds what has just been written', async () => {
    expect(await get('/pagefind/en/pagefind.js')).toContain('export');
    expect((await fetch(`${origin}/pagefind/en/pagefind-entry.json`)).status).toBe(200);
  });

  it('answers an address without its slash', async () => {
    expect(await get('/en/harbour')).toContain('<article');
  });

  it('shows a changed data file', async () => {
    replace(join(folder, 'publication.yaml'), 'running_title: Dua pelabuhan', 'running_title: Another running title');
    replace(join(folder, 'figures/coasts.yaml'), 'en: Place', 'en: Changed head');
    await saying('/en/market/', 'Another running title');
    await saying('/en/harbour/', 'Changed head');
  });

  it('shows the breaches in place of the text, and the text again when they are mended', async () => {
    replace(english, '[@port-1; see', '[@port-77; see');
    const html = await saying('/en/harbour/', 'port-77');
    expect(html).toContain('is neither evidence nor a reference');
    expect(html).not.toContain('<article');
    replace(english, 'port-77', 'port-1');
    await saying('/en/harbour/', '<article');
  });

  it('shows a new chapter', async () => {
    mkdirSync(join(folder, 'chapters/quay'));
    for (const language of ['en', 'id'])
      writeFileSync(
        join(folder, `chapters/quay/${language}.mdx`),
        `---\ntitle: Quay\nslug: quay\nsummary: A quay.\n---\n\n## Quay {/* #quay-study */}\n\n{/* #quay-study-1 */}\nOn the quay [@edition].\n`,
      );
    replace(join(folder, 'publication.yaml'), 'chapters: [harbour, market]', 'chapters: [harbour, market, quay]');
    await saying('/en/', '/en/quay/');
    expect(await get('/en/quay/')).toContain('On the quay');
  });

  it('says where the edition is, and prints neither a notice nor a stack trace', () => {
    expect(told).toMatch(
      /^Reading and checking the content … [\d.]+ s\nStarting … [\d.]+ s\nMaking the first page … [\d.]+ s\n\nThe edition is at http:\/\/localhost:\d+\/ .*\n$/,
    );
  });
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildInto, type Step } from '../../../../src/commands/building/build-into.ts';
import { workFolder } from '../../../../src/commands/building/out-folder.ts';
import { putInPlace } from '../../../../src/commands/building/put-in-place.ts';
import { followLinks } from '../../../../src/commands/steps/follow-links.ts';
import { readPublication } from '../../../../src/library/publication.ts';
import { PublicationError } from '../../../../src/publication/breach.ts';
import { manyAtOnce } from '../../../support/breaches.ts';
import { edited, fixture } from '../../../support/fixture.ts';

let around: string;
let out: string;
let said: string[];
let printed: string;
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'build-'));
  out = join(around, 'site');
  said = [];
  printed = '';
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed += String(text))));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(around, { recursive: true, force: true });
});

const write = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const shown = () => readFileSync(join(out, 'index.html'), 'utf8');
const publication = () => {
  const read = readPublication(fixture()).publication;
  if (!read) throw new Error('the small publication has a breach');
  return read;
};
const page =
  (text: string): Step =>
  (_publication, folder) =>
    write(folder, text);

describe('the build', () => {
  it('takes its steps in order, each with a line, and leaves nothing but the site', async () => {
    write(out, 'old');
    const built = await buildInto(out, publication, [
      { doing: 'Writing', step: page('new') },
      {
        doing: 'Following',
        step: async (_publication, folder) => expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('new'),
      },
    ]);
    expect(built).toBe(true);
    expect(shown()).toBe('new');
    expect(printed).toMatch(
      /^Reading and checking the content … \d+\.\d s\nWriting … .* s\nFollowing … .* s\nPutting the site in place … .* s\n$/,
    );
    expect(readdirSync(around)).toEqual(['site']);
    expect(existsSync(workFolder(out))).toBe(false);
  });

  it('stops at a link that leads nowhere, and leaves the old site', async () => {
    write(out, 'old');
    vi.stubEnv('CONTENT', fixture());
    const built = await buildInto(out, publication, [
      { doing: 'Writing', step: page('<a href="#50%">x</a><a href="#none">x</a>') },
      { doing: 'Following', step: followLinks },
    ]);
    expect(built).toBe(false);
    expect(said.join('\n')).toMatch(
      /link to "#50%", which is no address.*\n.*link to "#none", and .*\n\n2 to mend\.\nNothing was built; .* is as it was\.$/,
    );
    expect(printed).toContain('Following … stopped\n');
    expect(shown()).toBe('old');
    expect(existsSync(workFolder(out))).toBe(false);
  });

  it('tells every breach of the content before any step', async () => {
    const read = () => {
      throw new PublicationError(readPublication(edited(...manyAtOnce)).breaches);
    };
    const step = vi.fn<Step>();
    expect(await buildInto(out, read, [{ doing: 'Writing', step }])).toBe(false);
    expect(step).not.toHaveBeenCalled();
    expect(said.length).toBeGreaterThan(2);
  });

  it('says an error that is no breach in plain lines', async () => {
    write(out, 'old');
    const step = () => {
      throw Object.assign(new Error('a thing is missing'), { hint: 'look there', loc: { file: 'a.mdx', line: 3 } });
    };
    expect(await buildInto(out, publication, [{ doing: 'Writing', step }])).toBe(false);
    expect(said).toEqual([
      'The build stopped: a thing is missing',
      'at a.mdx:3',
      'look there',
      `Nothing was built; ${out}/ is as it was.`,
    ]);
    expect(shown()).toBe('old');
    expect(existsSync(workFolder(out))).toBe(false);
  });
});

describe('the swap', () => {
  it.each([1, 2, 3])('brings the old site back when move %i fails', (failing) => {
    write(out, 'old');
    write(join(around, 'next'), 'new');
    let moves = 0;
    const move = (from: string, to: string) => {
      if (++moves === failing) throw new Error('no room');
      renameSync(from, to);
    };
    expect(() => putInPlace(join(around, 'next'), out, move)).toThrow('no room');
    expect(shown()).toBe('old');
    expect(readdirSync(around).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/shm'))('copies from one file system to another', () => {
    const far = mkdtempSync('/dev/shm/site-');
    write(join(around, 'next'), 'new');
    putInPlace(join(around, 'next'), join(far, 'site'));
    expect(readFileSync(join(far, 'site', 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(far)).toEqual(['site']);
    rmSync(far, { recursive: true });
  });

  it('first brings back what a killed swap left', () => {
    write(join(around, '.site.previous'), 'old');
    expect(() => putInPlace(join(around, 'nowhere'), out)).toThrow('ENOENT');
    expect(shown()).toBe('old');
  });
});

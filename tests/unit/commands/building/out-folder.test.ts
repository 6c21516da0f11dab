import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outFolder } from '../../../../src/commands/building/out-folder.ts';
import { fixture } from '../../../support/fixture.ts';

let around: string;
let out: string;
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'build-'));
  out = join(around, 'site');
});
afterEach(() => rmSync(around, { recursive: true, force: true }));

describe('where the site may stand', () => {
  it.each([
    '/',
    '.',
    '..',
    '',
    'content',
    'src',
    'src/pages',
    'tests/out',
    'node_modules/x',
    'public',
    '.git',
    '.build',
    '.build/beside-x/x',
  ])('is not "%s"', (folder) => {
    expect(() => outFolder(folder)).toThrow(
      /^OUT_DIR ".*" (?:holds the project itself|would take the place of .*\/); name a folder for the site alone$/,
    );
  });

  it('is not the content elsewhere, nor a way round to it', () => {
    const content = fixture();
    vi.stubEnv('CONTENT', content);
    symlinkSync(content, join(around, 'link'));
    expect(() => outFolder(join(around, 'link'))).toThrow('would take the place of');
    expect(() => outFolder(around)).not.toThrow();
    vi.unstubAllEnvs();
  });

  it('is not a file, nor below one', () => {
    writeFileSync(out, '');
    expect(() => outFolder(out)).toThrow('is a file');
    expect(() => outFolder(join(out, 'x'))).toThrow('cannot be written');
  });

  it('gets the parent it lacks', () => {
    expect(outFolder(join(around, 'a/b/site'))).toMatch(/a\/b\/site$/);
    expect(existsSync(join(around, 'a/b'))).toBe(true);
  });
});

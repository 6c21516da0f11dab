// What an editor does to a file besides its words changes nothing that a reader sees. A build of the whole: npm run verify.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../src/reading/publication.ts';
import { readAll } from '../../mutations/content.ts';
import { sameSaved } from '../../mutations/kinds/files.ts';
import { buildSite } from '../../support/build-site.ts';
import { builtPages } from '../../support/site.ts';
import { standing } from '../../support/standing.ts';

const out = '.build/same-saved';

describe.skipIf(process.env.VERIFY !== '1')('the content, saved in other ways, all at once', () => {
  it('builds the very same pages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    cpSync(contentFolder(), folder, { recursive: true });
    for (const [file, text] of readAll(contentFolder())) {
      const saved = sameSaved.reduce((before, { files, to }) => (files.test(file) ? to(before) : before), text);
      writeFileSync(join(folder, file), saved);
    }
    buildSite({ ...standing, CONTENT: folder, OUT_DIR: out });
    const before = new Map(builtPages().map(({ url, html }) => [url, html]));
    const after = builtPages(out);
    expect(after.map(({ url }) => url).sort()).toEqual([...before.keys()].sort());
    expect(after.filter(({ url, html }) => before.get(url) !== html).map(({ url }) => url)).toEqual([]);
    for (const left of [folder, out]) rmSync(left, { recursive: true, force: true });
  });
});

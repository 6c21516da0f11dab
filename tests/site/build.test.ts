import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { manyAtOnce, manyTold } from '../support/breaches.ts';
import { edited, fixture } from '../support/fixture.ts';
import { runBuild } from '../support/build-site.ts';

const out = '.build/test-out';
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('the build', () => {
  it('says all breaches at once and leaves what was built as it was', () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(`${out}/earlier.html`, 'earlier');
    const { status, output } = runBuild({ CONTENT: edited(...manyAtOnce), OUT_DIR: out });
    expect(status).toBe(1);
    for (const part of manyTold) expect(output).toContain(part);
    expect(output).toContain(`Nothing was built; ${out}/ is as it was.`);
    expect(readFileSync(`${out}/earlier.html`, 'utf8')).toBe('earlier');
  });

  it('puts a new site in place of the old one, whole', () => {
    const { status, output } = runBuild({ CONTENT: fixture(), OUT_DIR: out, SITE: '', BASE_PATH: '' });
    expect(output).toContain('No address is known yet');
    expect(output).toMatch(/Writing the pages … \d+\.\d s\n/);
    expect(status).toBe(0);
    expect(existsSync(`${out}/earlier.html`)).toBe(false);
    expect(existsSync(`${out}/en/harbour/index.html`)).toBe(true);
    expect(existsSync(`${out}/pagefind/en/pagefind.js`)).toBe(true);
    // Evidence that only a definition in the glossary rests on is listed, and says so.
    expect(readFileSync(`${out}/en/evidence/index.html`, 'utf8')).toMatch(/id="port-tuna"[^]*href="\/en\/glossary\/#tuna"/);
  });

  it('says in one line where the site may not stand, before anything is built', () => {
    const { status, output } = runBuild({ OUT_DIR: 'src/pages' });
    expect(status).toBe(1);
    expect(output).toBe(
      'The build stopped: OUT_DIR "src/pages" would take the place of src/; name a folder for the site alone\nNothing was built; src/pages/ is as it was.\n',
    );
  });
});

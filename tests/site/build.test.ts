import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { manyAtOnce, manyTold } from '../support/breaches.ts';
import { strings } from '../../src/i18n/strings.ts';
import { edited, type Edit } from '../support/fixture.ts';
import { runBuild } from '../support/build-site.ts';

const out = '.build/test-out';
/** What changes when the study itself is handed in. */
const handedIn: readonly Edit[] = [
  ['publication.yaml', 'basis: abstract', 'basis: full-text'],
  ['publication.yaml', 'title_is: descriptive', 'title_is: own'],
  ['publication.yaml', 'authors: []', 'authors: [{ family: Nguyễn, given: Văn An }]'],
];
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
    const { status, output } = runBuild({ CONTENT: edited(...handedIn), OUT_DIR: out, SITE: '', BASE_PATH: '' });
    expect(output).toContain('No address is known yet');
    expect(output).not.toContain('citation_');
    expect(output).toMatch(/Writing the pages … \d+\.\d s\n/);
    expect(status).toBe(0);
    expect(existsSync(`${out}/earlier.html`)).toBe(false);
    expect(existsSync(`${out}/en/harbour/index.html`)).toBe(true);
    expect(existsSync(`${out}/pagefind/en/pagefind.js`)).toBe(true);
    // Evidence that only a definition in the glossary rests on is listed, and says so.
    expect(readFileSync(`${out}/en/evidence/index.html`, 'utf8')).toMatch(/id="port-tuna"[^]*href="\/en\/glossary\/#tuna"/);
  });

  it('has tags for scholarly search of a study handed in whole, each title page in its language, and no other page any', () => {
    const page = (path: string) => readFileSync(`${out}/${path}index.html`, 'utf8');
    const tags = (path: string) =>
      [...page(path).matchAll(/<meta name="citation_(\w+)" content="([^"]*)"/g)].map(([, name, content]) => `${name}: ${content}`);
    const common = ['author: Nguyễn, Văn An', 'publication_date: 2026/11/24'];
    const url = 'public_url: http://localhost:4321';
    expect(tags('id/')).toEqual(['title: Dua pelabuhan', ...common, 'language: id', `${url}/id/`]);
    expect(tags('en/')).toEqual(['title: Two harbours', ...common, 'language: en', `${url}/en/`]);
    for (const path of ['', 'en/harbour/', 'p/landings/', 'p/landings-1/']) expect(tags(path), path).toEqual([]);
    // Of a study handed in, nothing says that it is an edition made from an abstract.
    expect(page('p/landings/')).not.toMatch(new RegExp(strings('id').studyEdition, 'i'));
    expect(page('en/')).toContain('"@type":"Thesis"');
  });

  it('names the preview’s origin to the script where no address is known', () => {
    for (const path of ['en/', 'p/landings-1/'])
      expect(readFileSync(`${out}/${path}index.html`, 'utf8')).toContain('data-preview="http://localhost:4321"');
  });

  it('says in one line where the site may not stand, before anything is built', () => {
    const { status, output } = runBuild({ OUT_DIR: 'src/pages' });
    expect(status).toBe(1);
    expect(output).toBe(
      'The build stopped: OUT_DIR "src/pages" would take the place of src/; name a folder for the site alone\nNothing was built; src/pages/ is as it was.\n',
    );
  });
});

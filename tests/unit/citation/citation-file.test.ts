import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from '../../../src/citation/records/citation-file.ts';
import { wantedForTags } from '../../../src/citation/records/scholarly-tags.ts';
import { citationFileBreaches } from '../../../src/commands/citation-file.ts';
import { readPublication } from '../../../src/library/publication.ts';
import type { Publication } from '../../../src/publication/model.ts';

const read = vi.hoisted(() => ({ publication: undefined as Publication | undefined }));
vi.mock(import('../../../src/library/publication.ts'), async (original) => ({
  ...(await original()),
  thePublication: () => read.publication ?? missing(),
}));

function missing(): never {
  throw new Error('no publication');
}

const { publication: small = missing() } = readPublication('tests/fixtures/small');
const use = (publication: Publication) => (read.publication = publication);
const software = { description: 'Two harbours as a site', license: 'MIT' };
const author = { family: 'Nguyễn', given: 'Văn An' };

describe('CITATION.cff', () => {
  it('has the edition’s title, release and keywords, and its editors where the author is not known', () => {
    use(small);
    const file = parse(citationFile(software)) as Record<string, unknown>;
    expect(file).toMatchObject({ title: 'Dua pelabuhan / Two harbours', version: '0.1.0', 'date-released': '2026-11-24' });
    expect(file).toMatchObject({ abstract: software.description, license: 'MIT', keywords: ['pelabuhan', 'harbour'] });
    expect(file.authors).toEqual([{ name: 'The editors of the edition' }]);
    expect(file).not.toHaveProperty('preferred-citation');
    expect(file).not.toHaveProperty('url');
  });

  it('has the study itself, by its author, where it was handed in', () => {
    use({ ...small, basis: 'full-text', authors: [author], address: 'https://example.org/' });
    expect(parse(citationFile(software))).toMatchObject({
      url: 'https://example.org/',
      'preferred-citation': { type: 'thesis', authors: [{ 'family-names': 'Nguyễn', 'given-names': 'Văn An' }], year: 2026 },
    });
  });

  it('that says something else than the publication is a breach', () => {
    use(small);
    expect(citationFileBreaches()).toMatchObject([
      { file: 'CITATION.cff', repair: expect.stringContaining('npm run cff') as string },
    ]);
  });
});

it('tags for scholarly search want the whole text, its own title and its author', () => {
  expect(wantedForTags(small)).toEqual(['basis: full-text', 'title_is: own', 'authors']);
  expect(wantedForTags({ basis: 'full-text', title_is: 'own', authors: [author] })).toEqual([]);
});

import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charactersOf, notCut, shown } from '../../../src/fonts/characters.ts';
import { fixture } from '../../support/fixture.ts';

const places = [
  'publication.yaml',
  'evidence.yaml',
  'references.json',
  'glossary.yaml',
  'index.yaml',
  'figures/coasts.yaml',
  'data/coasts.csv',
  'about/id.mdx',
  'about/en.mdx',
  'chapters/market/id.mdx',
];

describe('the faces are asked for', () => {
  it.each(places)('a character that stands in %s alone', (file) => {
    const folder = fixture();
    expect(charactersOf([folder])).not.toContain('ǿ');
    appendFileSync(join(folder, file), 'ǿ');
    expect(charactersOf([folder])).toContain('ǿ');
    expect(notCut([folder])).toContain('ǿ');
  });

  it('every character of the interface, whatever the content', () => {
    const written = readdirSync('src/i18n').map((file) => readFileSync(join('src/i18n', file), 'utf8'));
    const asked = new Set(charactersOf([]));
    expect([...shown(written.join(''))].filter((character) => !asked.has(character))).toEqual([]);
  });
});

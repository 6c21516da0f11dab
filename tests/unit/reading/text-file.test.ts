import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatBreach } from '../../../src/publication/breach.ts';
import { readPublication } from '../../../src/library/publication.ts';
import { readTextFile } from '../../../src/reading/text-file.ts';
import { fixture } from '../../support/fixture.ts';

const told = (folder: string): string => readPublication(folder).breaches.map(formatBreach).join('\n');

describe('a file of the content', () => {
  it('is read alike with the line ends of Windows and a byte-order mark, all of them', () => {
    const folder = fixture();
    const files = [
      'publication.yaml',
      'evidence.yaml',
      'references.json',
      'glossary.yaml',
      'data/coasts.csv',
      'figures/coasts.yaml',
    ];
    for (const name of [...files, 'chapters/harbour/en.mdx', 'chapters/harbour/id.mdx', 'about/en.mdx']) {
      const file = join(folder, name);
      writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replace(/\n/g, '\r\n')}`);
    }
    expect(told(folder)).toBe('');
  });

  it('saved in another encoding is said to be so, with its line', () => {
    const folder = fixture();
    const file = join(folder, 'chapters/harbour/en.mdx');
    writeFileSync(file, Buffer.from(readFileSync(file, 'utf8').replace('Vũng', 'V\xfcng'), 'latin1'));
    expect(told(folder)).toContain('harbour/en.mdx:10: the file is not saved as UTF-8');
  });

  it('that is a folder is said to be so', () => {
    const folder = fixture();
    for (const name of ['evidence.yaml', 'data/coasts.csv']) {
      rmSync(join(folder, name));
      mkdirSync(join(folder, name));
    }
    expect(told(folder)).toContain('evidence.yaml: this is a folder, not a file');
    expect(told(folder)).toContain('coasts.csv: this is a folder, not a file');
  });

  it('that is a link, or stands in a linked folder, is not followed', () => {
    const folder = fixture();
    const elsewhere = fixture();
    rmSync(join(folder, 'chapters/harbour/en.mdx'));
    symlinkSync(join(elsewhere, 'chapters/harbour/en.mdx'), join(folder, 'chapters/harbour/en.mdx'));
    renameSync(join(folder, 'chapters/market'), join(elsewhere, 'market'));
    symlinkSync(join(elsewhere, 'market'), join(folder, 'chapters/market'));
    expect(told(folder)).toContain('harbour/en.mdx: this is a link to what stands elsewhere');
    expect(told(folder)).toContain('chapters/market: this is a link to what stands elsewhere');
  });

  it('beside a chapter that is in no language is a breach; what a system leaves there is none', () => {
    const folder = fixture();
    writeFileSync(join(folder, 'chapters/.DS_Store'), '');
    expect(told(folder)).toBe('');
    writeFileSync(join(folder, 'chapters/harbour/notes.mdx'), 'x');
    expect(told(folder)).toContain('harbour/notes.mdx: a text that is in no language of the publication');
  });

  it('names its lines as an editor does', () => {
    const file = join(fixture(), 'x.yaml');
    writeFileSync(file, 'a\r\nb\rc\nd\u200be\n');
    expect(readTextFile(file).breaches).toEqual([expect.objectContaining({ line: 4 })]);
  });
});

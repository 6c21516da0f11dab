import { describe, expect, it } from 'vitest';
import { eachIsTold, oddOf, saidOf } from '../../support/breaches.ts';
import { shown } from '../../support/fixture.ts';

const nearly = 'a file that is not read, though its name is nearly that of one that is; did you mean';

describe('a file that nothing reads', () => {
  eachIsTold({
    'beside a chapter, in no language': [
      [['chapters/harbour/notes.mdx', 'x']],
      'harbour/notes.mdx: a text that is in no language of the publication; name it one of id.mdx, en.mdx',
    ],
    'beside a chapter, in a language of no one': [
      [['chapters/harbour/vi.mdx', 'x']],
      'harbour/vi.mdx: a text that is in no language',
    ],
    'beside a chapter, of another ending': [[['chapters/harbour/en.md', 'x']], `harbour/en.md: ${nearly} "en.mdx"?`],
    'beside the page about the edition': [[['about/more.mdx', 'x']], 'about/more.mdx: a text that is in no language'],
    'of another ending': [[['glossary.yml', shown('glossary.yaml')]], `glossary.yml: ${nearly} "glossary.yaml"?`],
    'with a capital': [[['Evidence.yaml', shown('evidence.yaml')]], `Evidence.yaml: ${nearly} "evidence.yaml"?`],
    'with a letter less': [[['refrences.json', '[]']], `refrences.json: ${nearly} "references.json"?`],
    'that describes a figure with another ending': [
      [['figures/catch.yml', shown('figures/catch.yaml')]],
      `figures/catch.yml: ${nearly} "catch.yaml"?`,
    ],
  });

  it('is odd, and no breach, where its name is like none', () => {
    const notes = [['ideas.odt', 'x'] as const, ['chapters/harbour/boat.png', 'x'] as const];
    expect(saidOf(notes)).toEqual([]);
    const odd = oddOf(notes).join('\n');
    expect(odd).toContain('harbour/boat.png: a file that nothing reads; keep it elsewhere');
    expect(odd).toContain('ideas.odt: a file that nothing reads');
  });

  it('is nothing where a system or an editor left it', () => {
    const left = ['.DS_Store', 'chapters/.DS_Store', 'chapters/Thumbs.db', 'chapters/harbour/.en.mdx.swp', 'evidence.yaml~'];
    expect(oddOf(left.map((name) => [name, '']))).toEqual([]);
    expect(saidOf(left.map((name) => [name, '']))).toEqual([]);
  });
});

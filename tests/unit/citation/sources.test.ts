import { describe, expect, it, vi } from 'vitest';
import { citesStudyAlone, howCited, sourcesOf } from '../../../src/citation/sources.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { readPublication } from '../../../src/library/publication.ts';
import { blockOf } from '../../../src/permalinks/units.ts';
import type { Block, Publication } from '../../../src/publication/model.ts';
import { edited, en, id, inBoth } from '../../support/fixture.ts';

const read = vi.hoisted(() => ({ publication: undefined as Publication | undefined }));
vi.mock(import('../../../src/library/publication.ts'), async (original) => {
  const module = await original();
  return { ...module, thePublication: () => (read.publication ??= module.thePublication()) };
});

const more = '[@port-1; @theory1990, 9; @study-harbours; @edition]';
const folder = edited(
  ['references.json', '"Harbours in theory",\n    "language": "en"', '"Harbours in theory",\n    "language": "de"'],
  // A work seen in a catalogue is not rested on.
  ['references.json', '"seen": "catalogue"', '"seen": "excerpt"'],
  ...inBoth('[@study-harbours]\n\n##', `${more}\n\n##`),
  [en, '- skipjack.', '- skipjack [@port-1, p. 3].'],
  [id, '- cakalang.', '- cakalang [@port-1, hlm. 3].'],
);

describe('the sources of a block', () => {
  const { publication, breaches } = readPublication(folder);
  if (!publication) throw new Error(JSON.stringify(breaches));
  read.publication = publication;
  const block = (of: string, language: Language = 'en'): Block => {
    const chapter = publication.texts.find(({ key }) => key === 'harbour');
    if (!chapter) throw new Error('no harbour');
    return blockOf(chapter.in[language], of);
  };

  it('stand with their title at their first use in the chapter, later without', () => {
    const [, first] = sourcesOf(block('harbour-study-2'), 'en');
    expect(first).toEqual({
      reference: 'harbour2020',
      number: '1',
      author: 'Harbour Office',
      title: 'Harbours in figures',
      rest: '2020',
    });
    const [later] = sourcesOf(block('landings-1'), 'en');
    expect(later).toEqual({ reference: 'harbour2020', number: '1', author: 'Harbour Office', rest: '2020' });
  });

  it('say where in a work, and in which language its title is', () => {
    const [, , theory] = sourcesOf(block('harbour-study-2', 'id'), 'id');
    expect(theory).toMatchObject({ author: 'Writer', title: 'Harbours in theory', titleLanguage: 'de', rest: '1990, hlm. 9' });
    expect(sourcesOf(block('landings-2'), 'en')).toMatchObject([{ reference: 'harbour2020', rest: '2020, p. 3' }]);
  });

  it('say what is only named', () => {
    expect(sourcesOf(block('landings-1'), 'en').map(({ before, author }) => [before, author])).toEqual([
      [undefined, 'Harbour Office'],
      ['see', 'Writer'],
    ]);
    expect(howCited('theory1990', block('landings-1'), 'en')).toBe('see p. 5');
  });

  it('stand in the order of their numbers, the study first, called by what is known of it', () => {
    const sources = sourcesOf(block('harbour-study-2', 'id'), 'id');
    expect(sources.map(({ number }) => number)).toEqual(['A', '1', '2']);
    expect(sources[0]).toMatchObject({ number: 'A', author: 'Abstrak studi', rest: '' });
  });

  it('are none where the block’s line says all, and where a figure, a table or a formula names them', () => {
    expect(citesStudyAlone(block('harbour-study-1'))).toBe(true);
    expect(citesStudyAlone(block('harbour-study-2'))).toBe(false);
    for (const one of ['harbour-study-1', 'landings-3', 'landings-4', 'picture-1', 'picture-2'])
      expect(sourcesOf(block(one), 'en'), one).toEqual([]);
  });
});

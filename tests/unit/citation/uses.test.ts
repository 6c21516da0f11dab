import { describe, expect, it, vi } from 'vitest';
import * as uses from '../../../src/citation/uses.ts';
import type { Publication } from '../../../src/publication/model.ts';
import { publicationWith } from '../../support/publication-with.ts';

const read = vi.hoisted(() => ({ publication: undefined as Publication | undefined }));
vi.mock(import('../../../src/library/publication.ts'), async (original) => ({
  ...(await original()),
  thePublication: () => (read.publication ??= publicationWith()),
}));

const { referenceUses, referenceUsesIn, evidenceUses, entryUses, termsByEvidence, termsByReference } = uses;

describe('where something is used', () => {
  it('is worked out once a publication and language', () => {
    const all = () => [
      referenceUses('id'),
      referenceUses('en'),
      referenceUsesIn('harbour', 'en'),
      evidenceUses('id'),
      entryUses('id'),
      termsByEvidence(),
      termsByReference(),
    ];
    const first = all();
    expect(new Set(first).size).toBe(first.length);
    expect(all().every((again, at) => again === first[at])).toBe(true);
    read.publication = publicationWith();
    expect(all().some((again, at) => again === first[at])).toBe(false);
  });

  it('counts evidence for the reference it was read in, in each chapter and in all', () => {
    const ids = (map: ReturnType<typeof referenceUses>, key: string) =>
      (map.get(key) ?? []).flatMap(({ blocks }) => blocks.map(({ id }) => id));
    const inChapters = ['harbour', 'market'].flatMap((chapter) => ids(referenceUsesIn(chapter, 'en'), 'harbour2020'));
    expect(inChapters).toEqual(ids(referenceUses('en'), 'harbour2020'));
    const ofEvidence = ids(evidenceUses('en'), 'port-1');
    expect(ofEvidence).not.toEqual([]);
    expect(inChapters).toEqual(expect.arrayContaining(ofEvidence));
  });

  it('names each term once for a work, however many statements of it the definition rests on', () => {
    const publication = publicationWith();
    const [term] = publication.terms.values();
    if (!term) throw new Error('the fixture has no term');
    const resting = { ...term, rests_on: ['port-1', 'port-tuna'] };
    read.publication = { ...publication, terms: new Map([[term.key, resting]]) };
    expect(termsByReference().get('harbour2020')).toEqual([resting]);
    expect(termsByEvidence().get('port-tuna')).toEqual([resting]);
  });
});

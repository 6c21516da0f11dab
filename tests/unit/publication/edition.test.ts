import { describe, expect, it } from 'vitest';
import { editionName, isEdition, sourceKindName } from '../../../src/publication/edition.ts';

const fromAbstract = { basis: 'abstract', source_kinds: { official: { id: 'syahbandar', en: 'harbour masters' } } } as const;
const whole = { ...fromAbstract, basis: 'full-text' } as const;

describe('an edition', () => {
  it('is one only while the study itself is not at hand', () => {
    expect(isEdition(fromAbstract)).toBe(true);
    expect(isEdition(whole)).toBe(false);
    expect(editionName(fromAbstract, 'en')).toBe('Edition based on the abstract');
    expect(editionName(whole, 'en')).toBe('Edition');
  });

  it('calls kinds of sources as the publication does, else as the interface', () => {
    expect(sourceKindName('official', fromAbstract, 'id')).toBe('syahbandar');
    expect(sourceKindName('law', fromAbstract, 'en')).toBe('law');
  });

  it('says that of the study its abstract was seen, where that is so', () => {
    expect(sourceKindName('study', fromAbstract, 'en')).toBe('the study itself (abstract)');
    expect(sourceKindName('study', whole, 'en')).toBe('the study itself');
  });
});

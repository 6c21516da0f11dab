import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/permalinks/place.ts';
import { allUnits, blockIn, blockOf, blocksUnder, sectionIn, sectionsOf, unitOf } from '../../../src/permalinks/units.ts';
import { blocksOf } from '../../../src/publication/model.ts';
import { readPublication } from '../../../src/library/publication.ts';
import { fixture } from '../../support/fixture.ts';

const { publication } = readPublication(fixture());
if (!publication) throw new Error('the small publication has a breach');
const units = allUnits(publication);

describe('units', () => {
  it('are gathered once, in reading order, and found by their ids', () => {
    expect(allUnits(publication)).toBe(units);
    expect(units.map(({ id }) => unitOf(publication, id))).toEqual(units);
    expect(unitOf(publication, 'none')).toBeUndefined();
    expect(units[0]).toMatchObject({ kind: 'chapter', id: 'harbour' });
  });

  it('are the same in every language', () => {
    for (const unit of units)
      for (const language of publication.languages) {
        expect(sectionIn(unit, language)?.id).toBe(unit.kind === 'chapter' ? undefined : unit.section);
        expect(blockIn(unit, language)?.id).toBe(unit.kind === 'block' ? unit.id : undefined);
        expect(placeOf(unit, language).number).not.toBe('');
      }
  });

  it('cover their sections and blocks', () => {
    for (const unit of units) {
      const text = unit.chapter.in.en;
      const covered = sectionsOf(unit, 'en');
      if (unit.kind === 'chapter') expect(blocksUnder(unit, 'en')).toEqual(blocksOf(text));
      else expect(covered[0]?.id).toBe(unit.section);
      if (unit.kind === 'block') expect(blocksUnder(unit, 'en').map(({ id }) => id)).toEqual([unit.id]);
      for (const { depth } of covered.slice(1)) expect(unit.kind === 'chapter' || depth > (covered[0]?.depth ?? 0)).toBe(true);
    }
  });

  it('that a text lacks are named', () => {
    const text = publication.texts[0]?.in.en;
    expect(() => text && blockOf(text, 'landings-99')).toThrow('chapter "harbour" has no "landings-99" in en');
  });
});

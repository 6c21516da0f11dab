import { describe, expect, it } from 'vitest';
import { sourceNumbers } from '../../../src/citation/numbers.ts';
import { readPublication } from '../../../src/library/publication.ts';
import { blocksOf, type Publication } from '../../../src/publication/model.ts';
import { edited, en, id, type Edit } from '../../support/fixture.ts';

function publication(...edits: readonly Edit[]): Publication {
  const { publication: read, breaches } = readPublication(edited(...edits));
  if (!read) throw new Error(JSON.stringify(breaches));
  return read;
}

describe('the numbers of a chapter’s sources', () => {
  it('count its works as they are first cited, each once; the study has a letter', () => {
    expect([...sourceNumbers(publication(), 'harbour')]).toEqual([
      ['abstract', 'A'],
      ['harbour2020', '1'],
      ['theory1990', '2'],
    ]);
  });

  it('begin anew in each chapter', () => {
    expect(sourceNumbers(publication(), 'market').get('harbour2020')).toBe('1');
  });

  it('follow the original, whichever order another language cites in', () => {
    const turned = '[see @theory1990, p. 5; @port-1]';
    const inTranslation = publication([en, '[@port-1; see @theory1990, p. 5]', turned]);
    expect(sourceNumbers(inTranslation, 'harbour').get('harbour2020')).toBe('1');
    const inOriginal = publication([id, '[@port-1; lih. @theory1990, hlm. 5]', turned]);
    expect(sourceNumbers(inOriginal, 'harbour').get('theory1990')).toBe('1');
  });

  it('are of every work that any of its blocks cites', () => {
    const read = publication();
    for (const { key, in: texts } of read.texts) {
      const numbers = sourceNumbers(read, key);
      const cited = blocksOf(texts.en).flatMap(({ citations }) =>
        citations.map((one) => read.evidence.get(one.key)?.source ?? one.key),
      );
      expect(new Set(cited.filter((one) => one !== 'edition'))).toEqual(new Set(numbers.keys()));
    }
  });

  it('are asked for by a chapter’s key', () => {
    expect(() => sourceNumbers(publication(), 'nowhere')).toThrow('"nowhere"');
  });
});

import { describe, expect, it } from 'vitest';
import { idIn, isReserved, letterId, listId, pageIds, referenceId, titleId } from '../../../src/publication/page-ids.ts';

describe('the ids that pages use for themselves', () => {
  it('are reserved, those that are made for a key among them', () => {
    const ids = [
      ...Object.values(pageIds),
      titleId('ice'),
      referenceId('law2004'),
      listId('table'),
      letterId('Đ'),
      idIn('en', 'ice-1'),
    ];
    expect(ids.filter((id) => !isReserved(id))).toEqual([]);
  });
  it('leave an author the words they are made of', () => {
    expect(['letter-of-intent', 'list-of-ports', 'coast', 'titles', 'data', 'mainland', 'parallels'].filter(isReserved)).toEqual(
      [],
    );
  });
});

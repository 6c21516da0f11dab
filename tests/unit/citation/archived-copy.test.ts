import { describe, expect, it } from 'vitest';
import { archivedCopyOf } from '../../../src/citation/archived-copy.ts';

const read = { 'date-parts': [[2026, 11, 24]] } as { 'date-parts': [[number, number, number]] };

describe('where an archived copy can be asked for', () => {
  it('is made from the address and the year of reading', () => {
    expect(archivedCopyOf({ URL: 'https://example.org/a?b=c', accessed: read })).toBe(
      'https://web.archive.org/web/2026/https://example.org/a?b=c',
    );
  });

  it('is offered neither without an address nor without the day of reading', () => {
    expect(archivedCopyOf({ accessed: read })).toBeUndefined();
    expect(archivedCopyOf({ URL: 'https://example.org/' })).toBeUndefined();
  });
});

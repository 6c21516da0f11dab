import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it, vi } from 'vitest';
import { recordOf, whole, withFiles } from '../../../src/citation/records/citable.ts';
import { formattedCitation, styleNames } from '../../../src/citation/records/formatted.ts';
import { readPublication } from '../../../src/library/publication.ts';
import type { Publication } from '../../../src/publication/model.ts';
import { theUnit } from '../../../src/permalinks/units.ts';
import { edited } from '../../support/fixture.ts';

const read = vi.hoisted(() => ({ publication: undefined as Publication | undefined }));
vi.mock(import('../../../src/library/publication.ts'), async (original) => ({
  ...(await original()),
  thePublication: () => (read.publication ??= publicationOf()),
}));
vi.stubEnv('SITE', 'https://example.org');

/** One whose author is known, and one in whose title signs of markup stand. */
function publicationOf(): Publication {
  const { publication, breaches } = readPublication(
    edited(
      ['publication.yaml', 'authors: []', 'authors: [{ family: Nguyễn, given: Văn An }]'],
      ['publication.yaml', 'en: Two harbours }', 'en: "Two harbours & <piers>" }'],
    ),
  );
  if (!publication) throw new Error(JSON.stringify(breaches));
  return publication;
}

const inText = (html: string) => toString(fromHtml(html)).replace(/\s+/g, ' ');
const inAll = (id: string, language: 'id' | 'en') =>
  Object.fromEntries(styleNames.map((style) => [style, inText(formattedCitation(theUnit(id), language, style))]));

describe('a citation of a section', () => {
  it('in Indonesian', () => {
    expect(inAll('landings', 'id')).toMatchInlineSnapshot(`
      {
        "apa": "Nguyễn, V. A. (2026). Yang didaratkan. Dalam Dua pelabuhan (Versi 0.1.0). https://example.org/p/landings/",
        "chicago": "Nguyễn, Văn An. 2026. “Yang didaratkan.” Dalam Dua pelabuhan. https://example.org/p/landings/.",
        "harvard": "Nguyễn, V.A. (2026) “Yang didaratkan,” dalam Dua pelabuhan. Tersedia pada: https://example.org/p/landings/.",
        "ieee": "V. A. Nguyễn, “Yang didaratkan,” dalam Dua pelabuhan, 2026. [Daring]. Tersedia pada: https://example.org/p/landings/",
        "mla": "Nguyễn, Văn An. “Yang didaratkan.” Dua pelabuhan, 0.1.0, 2026, https://example.org/p/landings/.",
        "vancouver": "Nguyễn VA. Yang didaratkan. Dalam: Dua pelabuhan [Internet]. 2026. Tersedia pada: https://example.org/p/landings/",
      }
    `);
  });

  it('in English, which names the original', () => {
    expect(inAll('landings', 'en')).toMatchInlineSnapshot(`
      {
        "apa": "Nguyễn, V. A. (2026). What is landed. In Two harbours & <piers> (Version 0.1.0). https://example.org/p/landings/ (Original work published as Yang didaratkan)",
        "chicago": "Nguyễn, Văn An. 2026. ‘What Is Landed’. In Two Harbours & <piers>. https://example.org/p/landings/.",
        "harvard": "Nguyễn, V.A. (2026) ‘What is landed’, in Two harbours & <piers>. Available at: https://example.org/p/landings/.",
        "ieee": "V. A. Nguyễn, ‘What is landed’, in Two harbours & <piers>, 2026. [Online]. Available: https://example.org/p/landings/",
        "mla": "Nguyễn, Văn An. ‘What Is Landed’. Two Harbours & <piers>, 0.1.0, 2026, https://example.org/p/landings/.",
        "vancouver": "Nguyễn VA. What is landed. In: Two harbours & <piers> [Internet]. 2026. Available from: https://example.org/p/landings/",
      }
    `);
  });

  it('has no English furniture in Indonesian', () => {
    for (const unit of withFiles(read.publication as Publication))
      for (const style of styleNames)
        expect(formattedCitation(unit, 'id', style)).not.toMatch(
          /\b(?:In|in|and|Retrieved|Accessed|accessed|cited|Available|Version|Original|Online|Nov|May|October)\b/,
        );
  });
});

describe('a citation of a block', () => {
  it('is its section’s, at its own address', () => {
    for (const style of styleNames) {
      const block = formattedCitation(theUnit('landings-2'), 'en', style);
      expect(block).toContain('href="https://example.org/p/landings-2/"');
      expect(block.replaceAll('/p/landings-2/', '/p/landings/')).toBe(formattedCitation(theUnit('landings'), 'en', style));
    }
  });
});

describe('a record', () => {
  it('names no author who is not known, and the original only in a translation', () => {
    expect(recordOf(whole, 'id')).not.toHaveProperty('original-title');
    expect(recordOf(whole, 'en')).toMatchObject({ 'original-title': 'Dua pelabuhan', language: 'en', type: 'book' });
    const author = { family: 'Nguyễn', given: 'Văn An' };
    expect(recordOf(theUnit('landings'), 'en').author).toEqual([author]);
  });

  it('says that the edition was made from an abstract, and where in it the passage stands', () => {
    expect(recordOf(theUnit('landings-1'), 'id').note).toMatch(/, § 1\.2 ¶ 1$/);
    expect(recordOf(whole, 'id').note).toBeTruthy();
  });
});

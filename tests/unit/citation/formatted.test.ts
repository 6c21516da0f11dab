import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { engineForOne, printed } from '../../../src/citation/csl-engine.ts';
import { withoutNote } from '../../../src/citation/items.ts';
import { recordOf, whole, withFiles } from '../../../src/citation/records/citable.ts';
import { citationStyles, formattedCitation, styleNames } from '../../../src/citation/records/formatted.ts';
import { readPublication } from '../../../src/library/publication.ts';
import type { Publication } from '../../../src/publication/model.ts';
import { theUnit } from '../../../src/permalinks/units.ts';
import { accessDate } from '../../../src/reader/citing/access-date.ts';
import { edited, type Edit } from '../../support/fixture.ts';

const read = vi.hoisted(() => ({ publication: undefined as Publication | undefined }));
vi.mock(import('../../../src/library/publication.ts'), async (original) => ({
  ...(await original()),
  thePublication: () => read.publication ?? missing(),
}));
vi.stubEnv('SITE', 'https://example.org');

function missing(): never {
  throw new Error('a test reads no publication');
}

function publicationOf(...edits: readonly Edit[]): Publication {
  const { publication, breaches } = readPublication(edited(...edits));
  if (!publication) throw new Error(JSON.stringify(breaches));
  return publication;
}

const inYaml = (from: string, to: string): Edit => ['publication.yaml', from, to];
const publications = {
  /** made from an abstract, its author not known; signs of markup stand in its title */
  edition: publicationOf(inYaml('en: Two harbours }', 'en: "Two harbours & <piers>" }')),
  /** handed in whole, under its own title */
  study: publicationOf(
    inYaml('basis: abstract', 'basis: full-text'),
    inYaml('title_is: descriptive', 'title_is: own'),
    inYaml('authors: []', 'authors: [{ family: Nguyễn, given: Văn An }]'),
  ),
};
type Name = keyof typeof publications;
const names = Object.keys(publications) as Name[];
const languages = publications.edition.languages;

const use = (name: Name) => (read.publication = publications[name]);
beforeEach(() => void use('edition'));

const inText = (html: string) => toString(fromHtml(html)).replace(/\s+/g, ' ');
/** As a reader sees it who read it on the seventh of a May. */
const onADay = (html: string) =>
  html.replace(/<span data-accessed="([^"]*)" data-months="([^"]*)"><\/span>/g, (_, pattern: string, months: string) =>
    accessDate(pattern, months, new Date(2027, 4, 7)),
  );

describe.each(names)('citations of the %s', (name) => {
  const units = ['harbour', 'landings', 'landings-1'];

  it.each(languages)('are, in %s, as each style has them', async (language) => {
    use(name);
    const lines = [whole, ...units.map(theUnit)].flatMap((citable) =>
      styleNames.flatMap((style) => {
        const html = formattedCitation(citable, language, style);
        const [plain, read] = [inText(html), inText(onADay(html))];
        return [`${style} ${citable.id}: ${plain}`, ...(read === plain ? [] : [`  read: ${read}`])];
      }),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
  });

  it('have no English furniture in Indonesian', () => {
    use(name);
    for (const unit of withFiles(publications[name]))
      for (const style of styleNames)
        expect(onADay(formattedCitation(unit, 'id', style))).not.toMatch(
          /\b(?:In|in|and|with|Retrieved|Accessed|accessed|cited|Available|Version|Original|Online|Thesis|thesis|Nov|May|October)\b/,
        );
  });
});

describe('a citation', () => {
  it('without the day of reading is what the style has for a work without one', () => {
    for (const language of languages)
      for (const style of styleNames) {
        const record = { ...withoutNote(recordOf(theUnit('landings'), language)), 'original-language': 'id' };
        const engine = engineForOne(citationStyles[style], language, () => record);
        engine.updateItems([record.id]);
        const shown = formattedCitation(theUnit('landings'), language, style).replace(/<span data-[^>]*><\/span>/, '');
        expect([...printed(engine).values()]).toEqual([shown]);
      }
  });

  it('marks the original’s title with its language', () => {
    expect(formattedCitation(theUnit('landings'), 'en', 'apa')).toContain('<bdi lang="id"><i>Yang didaratkan</i></bdi>');
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
    expect(recordOf(whole, 'id')).not.toHaveProperty('author');
    use('study');
    expect(recordOf(whole, 'en').type).toBe('thesis');
    expect(recordOf(theUnit('landings'), 'en').author).toEqual([{ family: 'Nguyễn', given: 'Văn An' }]);
  });

  it('says that the edition was made from an abstract, and where in it the passage stands', () => {
    expect(recordOf(theUnit('landings-1'), 'id').note).toMatch(/, § 1\.2 ¶ 1$/);
    expect(recordOf(whole, 'id').note).toBeTruthy();
    use('study');
    expect(recordOf(whole, 'id').note).toBe(undefined);
  });
});

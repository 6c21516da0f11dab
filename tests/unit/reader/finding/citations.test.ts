import { describe, expect, it, vi } from 'vitest';
import { styleNames } from '../../../../src/citation/records/formatted.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { thePublication } from '../../../../src/library/publication.ts';
import { allUnits, type Unit } from '../../../../src/permalinks/units.ts';
import { find, type Answer } from '../../../../src/reader/finding/find.ts';
import { citation, matterFor, pasted } from '../../../support/finding.ts';

vi.stubEnv('SITE', 'https://example.org');

const publication = thePublication();
const matter = matterFor(publication);
const leads = (answer: Answer) => ('leads' in answer ? answer.leads : answer.near.map(({ id, by }) => `${id}: ${by}`).join(', '));
const permalink = ({ id }: Unit) => `https://example.org/p/${id}/`;

/** Chapters, sections and blocks from all over the publication, in each language and style in turn. */
const units = allUnits(publication);
const cited = Array.from({ length: 24 }, (_, at) => {
  const unit = units[Math.floor((at * units.length) / 24)];
  const [language, style] = [languages[at % languages.length], styleNames[Math.floor(at / 2) % styleNames.length]];
  if (!unit || !language || !style) throw new Error('there is nothing to cite');
  return { unit, language, words: citation(unit, language, style, publication) };
});

describe('a citation of a passage', () => {
  it('is cited in every style and language, and of every kind', () => {
    expect(new Set(cited.map(({ unit }) => unit.kind)).size).toBe(3);
    expect(new Set(cited.map(({ words }) => words)).size).toBe(24);
  });

  it.each(Object.entries(pasted))('leads to it %s', (_how, change) => {
    const lost = cited.flatMap(({ unit, words }) => {
      const answer = leads(find(change(words), matter));
      return answer === permalink(unit) ? [] : [{ asked: change(words), meant: permalink(unit), answer }];
    });
    expect(lost).toEqual([]);
  });

  it('cut after its headings leads to its chapter or section, or lists it among those that are called so', () => {
    for (const { unit, language, words } of cited) {
      const book = publication.title[language].replaceAll('*', '');
      const end = words.toLowerCase().indexOf(book.toLowerCase()) + book.length - 8;
      const answer = find(words.slice(0, end), matter);
      const heading = unit.kind === 'chapter' ? unit.id : unit.section;
      const ids = 'leads' in answer ? [answer.leads.split('/').at(-2)] : answer.near.map(({ id }) => id);
      expect(ids, words.slice(0, end)).toContain(heading);
    }
  });
});

// npm run new: what an author begins with, in every language and with its ids; the check says what is still to be written.

import { join } from 'node:path';
import { contentFolder } from '../reading/publication.ts';
import { plainly } from './telling/plainly.ts';
import { newChapter } from './scaffold/chapter.ts';
import { contentOf, type Content } from './scaffold/content.ts';
import { newEvidence, newTerm } from './scaffold/entries.ts';
import { newFigure } from './scaffold/figure.ts';
import { newFormula, newTable } from './scaffold/plain-blocks.ts';
import { Refusal } from './scaffold/refusal.ts';
import { newSection } from './scaffold/section.ts';
import { newWorks } from './scaffold/works.ts';

/** Each returns what was written, as a line a file. */
const things: Readonly<Record<string, (content: Content, given: readonly string[]) => string[]>> = {
  chapter: newChapter,
  section: newSection,
  figure: newFigure,
  table: newTable,
  formula: newFormula,
  term: newTerm,
  reference: newWorks,
  evidence: newEvidence,
};

await plainly('Making something new', () => {
  const [what = '', ...given] = process.argv.slice(2);
  try {
    const make = things[what];
    if (!make)
      throw new Refusal(
        `${what ? `"${what}" is not made here. ` : ''}Type npm run new -- and one of ${Object.keys(things).join(', ')}.`,
      );
    const folder = contentFolder();
    for (const line of make(contentOf(folder), given)) console.log(`Written: ${join(folder, line)}`);
    console.log('`npm run check:content` says what is still to be written.');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
});

// npm run spelling: words that no dictionary of their language has, and that content/words.txt does not list.

import { lint } from 'cspell';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Breach } from '../publication/breach.ts';
import { contentFolder } from '../reading/publication.ts';
import { plainly } from './telling/plainly.ts';
import { telling } from './telling/telling.ts';

await plainly('The spelling', async () => {
  const found: Found[] = [];
  const silent = () => undefined;
  const issue = (one: Found) => void found.push(one);
  const reporter = { issue, error: silent, info: silent, debug: silent, progress: silent, result: silent };
  await lint([], { config: '.cspell.json', progress: false, showSuggestions: true }, reporter);
  for (const line of telling({ breaches: misspelt(found) })) console.error(line);
  if (found.length > 0) process.exitCode = 1;
  else console.log('Every word is in a dictionary.');
});

/** Each word once, where it stands first. */
function misspelt(found: readonly Found[]): Breach[] {
  return [...Map.groupBy(found, ({ text, isFlagged }) => `${String(isFlagged)} ${text}`).values()].flatMap((places) => {
    const [first] = places;
    if (!first) return [];
    const { text, uri = '', row, isFlagged, suggestions = [] } = first;
    const where = { file: relative('', fileURLToPath(uri)), line: row };
    const again = places.length > 1 ? `, here and ${places.length - 1} more` : '';
    const near = suggestions.slice(0, isFlagged ? 1 : 3).map((word) => `"${word}"`);
    const mend = `${near.length > 0 ? `did you mean ${near.join(' or ')}? ` : ''}mend it`;
    return isFlagged
      ? [{ ...where, thing: `"${text}" is a spelling that is not used here${again}`, repair: mend }]
      : [
          {
            ...where,
            thing: `no dictionary has the word "${text}"${again}`,
            repair: `${mend}, or put it on a line of its own in ${join(contentFolder(), 'words.txt')}`,
          },
        ];
  });
}

/** What cspell says of a word. */
interface Found {
  text: string;
  uri?: string | undefined;
  row: number;
  isFlagged?: boolean | undefined;
  suggestions?: string[] | undefined;
}

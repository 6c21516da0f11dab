// One file of the content as text, however its editor saved it: UTF-8 with or without its mark, any line ends. What cannot be seen
// on the page, and what is no text, is a breach.

import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { inFile, type Breach, type BreachWithin } from '../publication/breach.ts';

export interface TextFile {
  /** lines end with \n; undefined where the file cannot be read as text */
  text: string | undefined;
  breaches: Breach[];
}

/** @param file path from the working directory */
export function readTextFile(file: string): TextFile {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  const refused = refusalOf(stats);
  if (refused) return { text: undefined, breaches: [{ file, ...refused }] };
  const bytes = readFileSync(file);
  try {
    const text = asRead(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const breaches = inFile(file, breachesIn(text));
    return { text: breaches.length === 0 ? text : undefined, breaches };
  } catch {
    const thing = 'the file is not saved as UTF-8';
    return { text: undefined, breaches: [{ file, line: firstBadLine(bytes), thing, repair: 'save it as UTF-8 in your editor' }] };
  }
}

/** Without a byte-order mark, each line ended by \n, each letter one with its marks: so a name is found however it was typed. */
export const asRead = (source: string): string =>
  source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');

/** A link may lead anywhere on this machine. */
export const leadsOut = { thing: 'this is a link to what stands elsewhere', repair: 'put the file or the folder itself here' };

function refusalOf(stats: Stats | undefined): BreachWithin | undefined {
  if (!stats) return { thing: 'the file is missing', repair: 'create it as content/README.md shows' };
  if (stats.isSymbolicLink()) return leadsOut;
  if (!stats.isFile()) return { thing: 'this is a folder, not a file', repair: 'put the file in its place' };
  const megabytes = stats.size / 1e6;
  if (megabytes <= mostMegabytes) return undefined;
  return {
    thing: `a file of ${megabytes.toFixed(1)} MB`,
    repair: `${mostMegabytes} MB are the most: take out what was pasted here`,
  };
}

/** Some thirty times the largest that a publication has. */
const mostMegabytes = 4;

/** No line of prose is as long; some patterns of ours and of the parser's would take minutes over it. */
const longestLine = 20_000;

/** What is left in a file when two states of it could not be joined. */
const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** Signs that open something, so often in a row that the parser would take minutes over them. */
const heap = /(?:[>[({*_~<`][ \t]?){80}/;

/** Control characters but tab and line end; signs that turn the direction of text or take no room. */
const unseen =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/u;

/** What is said of a character that cannot be seen, and was written as a code that stands for it; undefined for none. */
export function unseenCode(words: string): Omit<BreachWithin, 'line'> | undefined {
  const code = codeOf(words);
  return code === undefined
    ? undefined
    : {
        thing: `the code of a character that cannot be seen (U+${code})`,
        repair: 'delete it; it may have come with a copied text',
      };
}

function codeOf(words: string): string | undefined {
  const found = unseen.exec(words)?.[0];
  return (found?.codePointAt(0) as number | undefined)?.toString(16).toUpperCase().padStart(4, '0');
}

function breachesIn(text: string): BreachWithin[] {
  return text.split('\n').flatMap((words, index) => {
    const line = index + 1;
    const code = codeOf(words);
    if (code !== undefined) {
      return [
        { line, thing: `a character that cannot be seen (U+${code})`, repair: 'delete it; it may have come with a copied text' },
      ];
    }
    if (conflict.test(words)) {
      const repair = 'keep one of the two states between the marks, and remove the marks (<<<<<<<, =======, >>>>>>>)';
      return [{ line, thing: 'the mark of a conflict', repair }];
    }
    if (heap.test(words)) return [{ line, thing: 'a row of signs that open something', repair: 'take out what was pasted here' }];
    if (words.length > longestLine) {
      return [{ line, thing: `a line of ${words.length} characters`, repair: `break it: ${longestLine} are the most` }];
    }
    return [];
  });
}

/** The line of the first byte that is no UTF-8. */
function firstBadLine(bytes: Buffer): number {
  const shown = bytes.toString('utf8');
  return shown.slice(0, shown.indexOf('\uFFFD')).split('\n').length;
}

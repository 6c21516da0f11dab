// What is wrong with YAML that cannot be read, in an author's words. A parser stumbles where it can go no further; the slip is often
// told by the line itself.

import type { YAMLError } from 'yaml';
import { languages } from '../../i18n/languages.ts';
import type { BreachWithin } from '../../publication/breach.ts';
import { slipOf, tooDeep, type Slip } from './slips.ts';

/** The first slip; what comes after may only follow from it. Keys that stand twice do not. */
export function yamlBreaches(errors: readonly YAMLError[], text: string): BreachWithin[] {
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const doubled = errors.filter(({ code, pos }) => code === 'DUPLICATE_KEY' && !(first && first.pos[0] < pos[0]));
  return [...doubled, ...(first ? [first] : [])].map((error) => breachOf(error, text));
}

function breachOf({ code, message, linePos }: YAMLError, text: string): BreachWithin {
  const lines = text.split('\n');
  const line = linePos?.[0].line ?? 1;
  const words = lines[line - 1] ?? '';
  if (code === 'DUPLICATE_KEY') {
    const key = keyOf(words);
    return { line, thing: `"${key}" stands twice`, repair: 'give one of the two another key, or remove it' };
  }
  const open = unclosedQuote(text, line);
  if (open !== undefined) {
    const repair = 'write the quotation mark that is missing at the end of the text';
    return { line: open, thing: 'a text in quotation marks is not closed', repair };
  }
  const value = valueOf(words);
  const start = /^[*&!%@`|>]|^["'[{].*["'\]}]\s*[^\s,\]}#]/.test(value) ? value.charAt(0) : undefined;
  if (start) {
    const repair = `put quotation marks around all of it: ${keyOf(words)}: '…'`;
    return { line, thing: `a text that begins with ${start} and stands in no quotation marks`, repair };
  }
  if (/: /.test(value) && !/^["'[{]/.test(value)) {
    const repair = `put quotation marks around the text: ${keyOf(words)}: '…'`;
    return { line, thing: 'a text with a colon that stands in no quotation marks', repair };
  }
  if (/must end with|with a [\]}]|Missing ,|Flow|flow/.test(message)) {
    const bracket = unclosedBracket(lines, line);
    if (bracket !== undefined && bracket < line) return { line: bracket, ...openBracket };
  }
  const below = lines[line] ?? '';
  const deeper = code === 'BLOCK_AS_IMPLICIT_KEY' && indent(below) > indent(words);
  return { line: deeper ? line + 1 : line, ...slipOf(`${code} ${message}`, slips, other) };
}

const openBracket = { thing: 'a bracket is not closed', repair: 'write the ] or } that is missing' };

const indentation = 'begin it under the first letter of the lines that it belongs with; indent with blanks';

const slips: readonly Slip[] = [
  tooDeep,
  { says: /TAB_AS_INDENT/, thing: 'the line begins with a tab', repair: 'indent it with blanks' },
  { says: /Missing closing/, thing: 'a text in quotation marks is not closed', repair: 'write the mark that is missing' },
  { says: /must end with|with a [\]}]/, ...openBracket },
  {
    says: /Missing ,|in flow|Flow|empty item/,
    thing: 'a comma or a bracket is missing here, or one is too many',
    repair: `write lists as [a, b] and pairs as { ${languages.map((language) => `${language}: …`).join(', ')} }`,
  },
  { says: /BAD_DQ_ESCAPE/, thing: 'a backslash between double quotation marks', repair: "use single ones: '…'" },
  { says: /MULTIPLE_DOCS|directives-end/, thing: 'a line of --- that parts the file in two', repair: 'remove it' },
  {
    says: /BLOCK_AS_IMPLICIT_KEY|BAD_INDENT|same column|IMPOSSIBLE/,
    thing: 'the line is not indented as those beside it',
    repair: indentation,
  },
  { says: /Missing space after :/, thing: 'a colon without a blank after it', repair: 'write "key: text"' },
  {
    says: /[Ii]mplicit|UNEXPECTED_TOKEN/,
    thing: 'the line is no "key: text", or is not indented as those beside it',
    repair: `write a colon and a blank after the key, and ${indentation}`,
  },
];

const other = { thing: 'the line cannot be read', repair: 'write it as "key: text", as the lines above it are written' };

const keyOf = (words: string): string => /^[\s-]*["']?([^:"']*)/.exec(words)?.[1]?.trim() ?? '';
const valueOf = (words: string): string => /^\s*(?:- )?(?:[\w-]+:)?\s+(.*)$/.exec(words)?.[1]?.trim() ?? '';
const indent = (words: string): number => /^ */.exec(words)?.[0].length ?? 0;

/** The line that opens a quotation which does not end as one: nothing stands after it but what may. */
function unclosedQuote(text: string, last: number): number | undefined {
  const lines = text.split('\n');
  const end = lines.slice(0, last).join('\n').length;
  const opening = /(?<=(?:^|\n)[ \t]*(?:- )?(?:[\w-]+: )?(?:[[{][^\n'"]*)?[ ,]?)(["'])/g;
  const closed = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/y;
  for (let mark = opening.exec(text); mark && mark.index < end; mark = opening.exec(text)) {
    closed.lastIndex = mark.index;
    const quotation = closed.exec(text)?.[0];
    const rest = quotation === undefined ? undefined : text.slice(mark.index + quotation.length);
    if (rest === undefined || !/^[ \t]*(?:[,\]}:#]|\n|$)/.test(rest)) {
      // Words after a quotation on one line are another slip.
      return quotation?.includes('\n') === false ? undefined : text.slice(0, mark.index).split('\n').length;
    }
    opening.lastIndex = mark.index + (quotation?.length ?? 1);
  }
  return undefined;
}

/** The last line, up to where the parser stumbled, that opens more brackets than it closes. */
function unclosedBracket(lines: readonly string[], last: number): number | undefined {
  const open = lines.slice(0, last).map((words) => {
    const bare = words.replace(/"[^"]*"|'[^']*'|#.*$/g, '');
    return bare.split(/[[{]/).length > bare.split(/[\]}]/).length;
  });
  const at = open.lastIndexOf(true);
  return at === -1 ? undefined : at + 1;
}

// What is wrong with JSON that cannot be read, in an author's words.

import type { BreachWithin } from '../../publication/breach.ts';
import { slipOf, tooDeep, type Slip } from './slips.ts';

/** What the parser throws. */
interface JsonError {
  message: string;
  offset?: number;
  line?: number;
}

export function jsonBreach({ message, offset, line }: JsonError, text: string): BreachWithin {
  const before = text.slice(0, offset ?? 0).trimEnd();
  const last = before.split('\n').length;
  if (/token (?:String|LBrace|LBracket|Number|True|False|Null)/.test(message) && /["\d\]}el]$/.test(before))
    return { line: last, thing: 'a comma is missing at the end of the line', repair: 'write it between this value and the next' };
  if (/token R(?:Brace|Bracket)/.test(message) && before.endsWith(','))
    return { line: last, thing: 'a comma after the last value', repair: 'remove it' };
  if (/token (?:String|Number|LBrace|LBracket)/.test(message) && before.endsWith('"'))
    return { line: last, thing: 'a colon is missing', repair: 'write "key": value' };
  return { line, ...slipOf(message, slips, other) };
}

const slips: readonly Slip[] = [
  tooDeep,
  { says: /character '[“”„«»]'/, thing: 'curly quotation marks', repair: 'write straight ones: "…"' },
  { says: /character '['‘’`]'/, thing: 'single quotation marks', repair: 'write double ones: "…"' },
  { says: /character '[/#]'/, thing: 'a comment', repair: 'remove it: JSON has none' },
  { says: /end of input/, thing: 'the file breaks off before its end', repair: 'bring back what was cut; it ends with ]' },
  {
    says: /character '\\n'|character '\n'|control/i,
    thing: 'a text in quotation marks is not closed',
    repair: 'write the " that is missing at the end of the line',
  },
  {
    says: /token R|token E/,
    thing: 'a value is missing, or a bracket is one too many',
    repair: 'compare the brackets with the entry above',
  },
  { says: /token Co/, thing: 'a comma or a colon too many', repair: 'remove it' },
  { says: /character '[a-z]'/i, thing: 'words in no quotation marks', repair: 'put them in double ones: "…"' },
];

const other = {
  thing: 'the line cannot be read',
  repair: 'mend it there, or at the end of the line before; compare it with the entry above',
};

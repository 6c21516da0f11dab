// What is wrong with MDX that cannot be read, in an author's words.

import type { BreachWithin } from '../../publication/breach.ts';
import { components } from '../../publication/vocabulary.ts';
import { slipOf, tooDeep, type Slip } from './slips.ts';

export function mdxBreach(error: unknown, text: string): BreachWithin {
  const { reason = String(error), line } = error as { reason?: string; line?: number };
  const [, tag = '', open] = /tag for `(<[^`]*>)` \((\d+):/.exec(reason) ?? [];
  if (open)
    return { line: Number(open), thing: `${tag} is not closed`, repair: `write ${tag.replace('<', '</')} after what stands in it` };
  if (/closing brace/.test(reason)) {
    const thing = 'a { is not closed';
    return { line: unclosedBrace(text) ?? line, thing, repair: 'write the } that is missing; a brace in the text is written \\{' };
  }
  return { line, ...slipOf(reason, slips, other) };
}

const lone = 'write a lone < as "less than" or \\<';

const slips: readonly Slip[] = [
  tooDeep,
  { says: /U\+0021/, thing: 'an HTML comment', repair: 'remove it: there are none; only ids stand in {/* … */}' },
  { says: /before name/, thing: 'a < that begins no component', repair: lone },
  {
    says: /import\/exports|only import/,
    thing: 'a line that begins with import or export is code',
    repair: 'remove it, or let the line begin with another word',
  },
  { says: /with acorn|in code/, thing: 'code in braces', repair: 'remove it; a brace in the text is written \\{' },
  {
    says: /lazy line/,
    thing: 'a component or a brace goes on where the list or the quotation has ended',
    repair: 'close it on the same line',
  },
  {
    says: /closing slash|closing tag|self-closing/,
    thing: 'a component is closed that was not opened here',
    repair: `remove the closing one, or open it before: ${exampleOf('Doubt')}`,
  },
  { says: /attribute value|closing quote/, thing: 'an attribute without its quotation marks', repair: 'write it as caption="…"' },
  {
    says: /in name|after name|attribute name|member name|local name/,
    thing: 'a component that is not written to its end',
    repair: `write it as ${exampleOf('Figure')}; ${lone}`,
  },
];

const other = { thing: 'the text cannot be read here', repair: `${lone}, and a lone { as \\{` };

function exampleOf(name: keyof typeof components): string {
  const attributes = (components[name]?.required ?? []).map((attribute) => ` ${attribute}="…"`).join('');
  return attributes ? `<${name}${attributes} />` : `<${name}>…</${name}>`;
}

/** The first line that opens more braces than it closes; in formulas they may go on. */
function unclosedBrace(text: string): number | undefined {
  let formula = false;
  const at = text.split('\n').findIndex((words) => {
    if (/^\s*\$\$\s*$/.test(words)) formula = !formula;
    const braces = words.replace(/\\[{}]|\$[^$]*\$/g, '');
    return !formula && braces.split('{').length > braces.split('}').length;
  });
  return at === -1 ? undefined : at + 1;
}

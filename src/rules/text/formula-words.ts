// What is wrong with TeX that cannot be set, in an author's words.

import type { BreachWithin } from '../../publication/breach.ts';

export function formulaWords(said: string): Pick<BreachWithin, 'thing' | 'repair'> {
  const [, command] = /Undefined control sequence: (\\\S+)/.exec(said) ?? [];
  if (command)
    return { thing: `the formula has a command that is not known: ${command}`, repair: 'mend it, as \\frac{a}{b} or \\text{…}' };
  const [, sign] = /(?:Unrecognized Unicode character|Unicode text character) "(.+?)"/.exec(said) ?? [];
  if (sign)
    return {
      thing: `the formula has the sign ${sign}, which TeX does not know`,
      repair: 'write words as \\text{…}, and a minus as -',
    };
  const found = slips.find(({ says }) => says.test(said));
  return {
    thing: `the formula cannot be set: ${found?.thing ?? 'it is not written to its end'}`,
    repair: found?.repair ?? 'compare it with one that is shown',
  };
}

const slips: readonly { says: RegExp; thing: string; repair: string }[] = [
  {
    says: /expected '\}'|got 'EOF'|end of input/i,
    thing: 'a } or a part is missing at its end',
    repair: 'write it: each { has its }, and \\frac has two parts, \\frac{a}{b}',
  },
  { says: /got '\}'|Extra \}/, thing: 'a } is one too many', repair: 'remove it, or write the { before it' },
  {
    says: /[Ee]xpected group/,
    thing: 'something is missing after a command, a ^ or a _',
    repair: 'write it in braces: \\frac{a}{b}, x^{2}, t_{0}',
  },
  { says: /Double (?:super|sub)script/, thing: 'two ^ or two _ at one letter', repair: 'put braces around them: x^{ab}' },
  {
    says: /\\left|\\right|delimiter/,
    thing: 'a bracket of \\left and \\right is not paired',
    repair: 'write \\left( … \\right), or plain brackets',
  },
  { says: /environment|\\end|&|\\\\/, thing: 'rows or \\begin and \\end that do not fit', repair: 'close what was begun' },
];

// Slips in what search is told of words.

import { change, type Kind } from '../kind.ts';

const slip = (name: string, find: RegExp, to: (found: RegExpExecArray) => string): Kind =>
  change({ name: `search with ${name}`, in: /^search\.yaml$/, find, to });

const family = /^ {4}- \[([^,\]\n]+), [^\]\n]+\]\n/m;
const variant = /^ {4}([\p{L}']+): .*\n/mu;

export const searchKinds: readonly Kind[] = [
  slip('a family of one word', family, ([, root]) => `    - [${String(root)}]\n`),
  slip('an empty family', family, () => '    - []\n'),
  slip('a family twice', family, ([all]) => `${all}${all}`),
  slip('a word in two families', /^ {4}- \[([^,\]\n]+),/m, ([all, root]) => `    - [${String(root)}, so-it-is]\n${all}`),
  slip('a family not in brackets', family, ([, root]) => `    - ${String(root)}, so it is\n`),
  slip('a bracket open', family, ([all]) => all.replace(']', '')),
  slip('a family that is a number', family, () => '    - 2016\n'),
  slip('a misspelt field', /^families:/m, () => 'familes:'),
  slip('a field twice', /^variants:/m, () => 'variants:\n  id: {}\n  en: {}\nvariants:'),
  slip('a variant twice', variant, ([all]) => `${all}${all}`),
  slip('a variant of nothing', variant, ([, typed]) => `    ${String(typed)}:\n`),
  slip('a language that is not spoken', /^ {2}en:/m, () => '  de:'),
];

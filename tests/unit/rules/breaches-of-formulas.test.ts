import { describe, expect, it } from 'vitest';
import { eachIsTold, saidOf } from '../../support/breaches.ts';
import { en, inBoth, type Edit } from '../../support/fixture.ts';

const formula = (tex: string): Edit[] => inBoth('$m$', tex);
const refused = (command: string) => `en.mdx:18: ${command} in a formula; take it out`;

describe('money that reads as a formula', () => {
  const told = 'was taken for a formula; write the sign for money as \\$';
  eachIsTold({
    'in a sentence': [formula('$5 dan US$6'), `"$5 dan US$" ${told}`],
    'as a range': [formula('($5–$6)'), `"$5–$" ${told}`],
    'between two signs each': [formula('$$5$$'), `"$5$" ${told}`],
    'as a number alone': [formula('$1.5$'), `"$1.5$" ${told}`],
  });
});

describe('a formula', () => {
  eachIsTold({
    'that leads out': [formula('$\\href{https://example.org}{m}$'), refused('\\href')],
    'with a class': [formula('$\\htmlClass{x}{m}$'), refused('\\htmlClass')],
    'with a picture': [formula('$\\includegraphics{x.png}$'), refused('\\includegraphics')],
    'with a bar': [formula('$\\rule{1em}{1em}$'), refused('\\rule')],
    'with a colour': [formula('$\\color{red}m$'), refused('\\color')],
    'with a macro': [formula('$\\def\\x{m}\\x$'), refused('\\def')],
    'that hides its end': [formula('$m % x$'), 'a % in a formula hides what follows it; write \\%'],
    'that is empty': [inBoth('m > 0\n', ''), 'en.mdx:56: an empty formula; write it, or remove it'],
    'with a command that is not known': [
      formula('$\\fracc{1}{2}$'),
      'the formula has a command that is not known: \\fracc; mend it',
    ],
    'with a brace left open': [formula('$\\frac{1}{2$'), 'the formula cannot be set: a } or a part is missing at its end'],
    'with a brace too many': [formula('$m}$'), 'the formula cannot be set: a } is one too many'],
    'with two ^ at one letter': [formula('$m^a^b$'), 'two ^ or two _ at one letter; put braces around them'],
    'with a sign that TeX does not know': [formula('$m ≉ ♥$'), 'which TeX does not know; write words as \\text{…}'],
    'with other signs in one language': [
      [[en, 'm = 20', 'n = 20']],
      '"landings-4" has another formula than its counterpart: "m=#" only in id.mdx, "n=#" only here',
    ],
  });

  it('may write its numbers and words in each language’s own way', () => {
    const own: Edit[] = [
      [en, '$m$', '$m_{\\text{fish}} = 0.8$'],
      ['chapters/harbour/id.mdx', '$m$', '$m_{\\text{ikan}} = 0{,}8$'],
    ];
    expect(saidOf(own).filter((line) => line.includes('formula'))).toEqual([]);
  });
});

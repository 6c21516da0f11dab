// What is said of an answer: how many there are, which words stand nowhere and what was searched in their place, what else was searched.

import { formatList } from '../../i18n/format.ts';
import { directionIn, type Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Answer } from '../../search/asking/answer.ts';
import { element } from '../element.ts';

/** @param ask asks for other words */
export function told(answer: Answer, query: string, count: number, own: Language, ask: (query: string) => void): HTMLElement[] {
  const t = strings(own);
  const whole = answer.results.filter(({ lacks }) => lacks.length === 0).length;
  const partly = answer.results.length - whole;
  const found = element('p', {}, element('strong', {}, t.resultsCount(count)), ` ${t.resultsFor(query)}`);
  if (count > 0 && partly > 0) found.append(` ${whole > 0 ? t.resultsPartly : t.resultsOnlyPartly}`);
  return [found, ...notFound(answer, query, own, ask), ...also(answer, own)];
}

function notFound(
  { notFound: words, concepts }: Answer,
  query: string,
  own: Language,
  ask: (query: string) => void,
): HTMLElement[] {
  if (words.length === 0) return [];
  const t = strings(own);
  const said = element('p', {}, t.notFoundWords(words.map(({ typed }) => `“${typed}”`).join(', ')));
  const instead = [...new Set(words.flatMap(({ instead: others, guessed }) => (guessed ? others.slice(0, 1) : others)))];
  const rest = concepts.map(({ typed }) => typed).filter((typed) => words.every((word) => word.typed !== typed));
  if (concepts.length === 0) said.append('.');
  else said.append(`; ${t.searchedInstead} ${formatList([...rest, ...instead], own)}.`);
  const guesses = words.filter(({ guessed }) => guessed);
  if (guesses.length === 0) return [said];
  const offers = guesses.flatMap(({ typed, instead: others }) =>
    others.map((other) => {
      const button = element('button', { type: 'button' }, other);
      button.addEventListener('click', () => ask(query.replace(typed, other)));
      return [' ', button];
    }),
  );
  return [said, element('p', {}, t.didYouMean, ...offers.flat())];
}

function also({ also: others }: Answer, own: Language): HTMLElement[] {
  if (others.length === 0) return [];
  const words = others.map(({ language, words: some }) => {
    const said = element('span', {}, some.join(', '));
    if (language !== own) Object.assign(said, { lang: language, dir: directionIn(language, own) ?? '' });
    return said;
  });
  return [element('p', {}, strings(own).alsoSearched, ...words.flatMap((one, at) => [at > 0 ? ', ' : ' ', one]), '.')];
}

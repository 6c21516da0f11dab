// A text as search knows it: its words in order, and beside them the days, laws, names and compounds that several words are together.

import { wordsOf } from '../../i18n/words.ts';
import type { Language } from '../../i18n/languages.ts';
import { compoundsIn, type Compounds } from './compounds.ts';
import { datesIn } from './dates.ts';
import { lawKeys, numberKeys } from './numbers.ts';
import { tokensIn, type Token } from './tokens.ts';

export interface Analysed {
  /** in the order of the text; a phrase is looked for in these */
  words: Found[];
  /** what several of them are together */
  together: Found[];
}

export interface Found {
  key: string;
  start: number;
  end: number;
}

export function analysed(text: string, language: Language, compounds: Compounds): Analysed {
  const tokens = tokensIn(text);
  return {
    words: tokens.flatMap((token) => keysOf(token, language).map((key) => ({ ...placeOf(token), key }))),
    together: [
      ...datesIn(text, tokens),
      ...compoundsIn(text, tokens, compounds),
      ...lawsIn(tokens, language),
      // A law is asked for by its year alone as well.
      ...tokens
        .filter(({ is }) => is === 'law')
        .flatMap((token) =>
          lawKeys(token.key)
            .slice(1)
            .map((key) => ({ ...placeOf(token), key })),
        ),
    ],
  };
}

const placeOf = ({ start, end }: Token) => ({ start, end });

function keysOf({ key, is }: Token, language: Language): string[] {
  if (is === 'number') return numberKeys(key, language);
  return is === 'day' ? [] : [key];
}

/** "Number 7 of 1999" is "7/1999". */
export function lawsIn(tokens: readonly Token[], language: Language): Found[] {
  const { numbered, ofYear } = wordsOf[language];
  return tokens.flatMap((token, at) => {
    const [number, between, year] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (!numbered.has(token.key) || number?.is !== 'number' || !ofYear.has(between?.key ?? '')) return [];
    if (year?.is !== 'number' || !/^[12]\d{3}$/.test(year.key)) return [];
    return [{ key: `${number.key}/${year.key}`, start: token.start, end: year.end }];
  });
}

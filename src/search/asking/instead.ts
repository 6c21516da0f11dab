// What may be meant by a word that stands nowhere: a word derived from the same root, two words written as one, one with a letter wrong,
// one that is still being typed.

import { wordsOf } from '../../i18n/words.ts';
import { relatives } from '../words/affixes.ts';
import { fold } from '../words/fold.ts';
import { keyOfForm } from '../words/forms.ts';
import { oneLetterOff } from '../words/typo.ts';
import type { Alternative } from './resolved.ts';
import type { KnownWords } from './vocabulary.ts';

export interface Instead {
  alternatives: Alternative[];
  /** as the edition writes it */
  shown: string[];
  /** whether it may be what was meant, and not only another form of it */
  guessed: boolean;
}

const shortestTypo = 4;
const shortestStart = 3;
const weights = { related: 0.9, parted: 0.9, typo: 0.85, started: 0.8 };

/**
 * All that it may be, the likeliest first. A number is what it is.
 * @param isTyping whether it is the word being typed
 */
export const insteadOf = (key: string, words: KnownWords, isTyping: boolean): Instead[] =>
  /\d/.test(key)
    ? []
    : [...(isTyping ? started(key, words) : []), ...related(key, words), ...parted(key, words), ...mistyped(key, words)];

function related(key: string, words: KnownWords): Instead[] {
  const forms = plainForms(words);
  const found = relatives(key, [...forms.keys()], words.language).flatMap((form) => forms.get(form) ?? []);
  return made(key, found, words, weights.related, false);
}

/** Both halves stand in the text; whether they do so side by side, the index says. */
const parted = (key: string, words: KnownWords): Instead[] => {
  const { functionWords } = wordsOf[words.language];
  return Array.from({ length: Math.max(0, key.length - 5) }, (_, at) => [key.slice(0, at + 3), key.slice(at + 3)]).flatMap(
    (halves) => {
      const families = halves.map((half) => words.familyOf.get(half) ?? Infinity);
      if (families.some((family) => family >= words.own) || halves.some((half) => functionWords.has(half))) return [];
      return [{ alternatives: [{ families, weight: weights.parted }], shown: [halves.join(' ')], guessed: true }];
    },
  );
};

function mistyped(key: string, words: KnownWords): Instead[] {
  if (key.length < shortestTypo) return [];
  const found = [...words.familyOf].filter(([form]) => oneLetterOff(key, form) && !/\d/.test(form));
  // The commonest first; a beginning that is right is worth more.
  const ranked = found.sort(([one, a], [other, b]) => sameStart(other, key) - sameStart(one, key) || a - b);
  return made(
    key,
    ranked.map(([, family]) => family),
    words,
    weights.typo,
    true,
  );
}

function started(key: string, words: KnownWords): Instead[] {
  if (key.length < shortestStart) return [];
  const found = [...words.familyOf].filter(([form]) => form.startsWith(key)).sort(([, a], [, b]) => a - b);
  return made(
    key,
    found.map(([, family]) => family),
    words,
    weights.started,
    false,
  );
}

const sameStart = (form: string, key: string): number => Number(form.slice(0, 2) === key.slice(0, 2));

function made(key: string, families: readonly number[], words: KnownWords, weight: number, guessed: boolean): Instead[] {
  const some = [...new Set(families)].slice(0, 3);
  if (some.length === 0) return [];
  // A guess is one word; the others are offered.
  const searched = guessed ? some.slice(0, 1) : some;
  const shown = some.map((family) => shownFor(key, words.families[family] ?? []));
  return [{ alternatives: searched.map((family) => ({ families: [family], weight })), shown, guessed }];
}

/** The words of the text itself, by what they are compared as; nothing of what holds figures or is several words. */
function plainForms({ families, own }: KnownWords): Map<string, number> {
  const forms = new Map<string, number>();
  families.slice(0, own).forEach((family, number) => {
    for (const form of family) if (/^\p{Ll}+$/u.test(form)) forms.set(fold(form), number);
  });
  return forms;
}

/** What of a family a reader is shown for a word: the form that is nearest to it. */
const shownFor = (key: string, family: readonly string[]): string =>
  family.find((form) => oneLetterOff(key, keyOfForm(form))) ??
  family.find((form) => keyOfForm(form).startsWith(key)) ??
  family[0] ??
  '';

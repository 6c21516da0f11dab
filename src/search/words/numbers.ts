// Numbers as they are compared: each by its value, however a language writes it, and numbers of laws with their years.

import { languages, type Language } from '../../i18n/languages.ts';
import { numbersIn } from '../../text/numbers.ts';

/** What a number in a text of a language is; its parts where it is none as a whole, as of "1.2.3". */
export const numberKeys = (written: string, language: Language): string[] => numbersIn(written, language);

/** What a number that someone asks for may be, as one language or another reads it; none where no language reads it as one number. */
export const askedNumbers = (written: string): string[] => [
  ...new Set(
    languages.flatMap((language) => {
      const read = numbersIn(written, language);
      return read.length === 1 ? read : [];
    }),
  ),
];

/** A law by its whole number, and by its number and year alone: "7/1999/ab" is "7/1999" too. */
export function lawKeys(written: string): string[] {
  const parts = written.split('/');
  return parts.length > 2 && /^\d{4}$/.test(parts[1] ?? '') ? [written, parts.slice(0, 2).join('/')] : [written];
}

// The publication's own words, with what it says of them: which names are of another language, which words keep to their number.

import type { Language } from '../i18n/languages.ts';
import { perPublication } from '../publication/once-per.ts';
import { heldPattern, heldTogether, type Run } from '../text/held-together.ts';
import { inlineHtml } from '../text/inline-html.ts';
import { thePublication } from './publication.ts';

/** A line as HTML. @param text plain, foreign words between *stars* */
export const wordsHtml = (text: string, language: Language): string => inlineHtml(text, language, pattern(thePublication()));

/** A text cut where something in it must not break across lines. */
export const runsOf = (text: string): Run[] => heldTogether(text, pattern(thePublication()));

const pattern = perPublication(({ names, counted }) => heldPattern(names.vi, counted));

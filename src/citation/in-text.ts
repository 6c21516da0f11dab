// What a citation names, wherever it is shown: as a number in the text, in words under a figure, in the margin.

import { strings } from '../i18n/strings.ts';
import type { Language } from '../i18n/languages.ts';
import type { Citation } from '../publication/citation-syntax.ts';
import { worksCited, type CitedWork } from './cited.ts';
import { shortCitation } from './engine.ts';

export interface Cited {
  /** key of the reference */
  reference: string;
  /** "Writer, 2016, p. 5" */
  label: string;
  /** "p. 5" */
  place?: string;
  /** "see" */
  before?: string;
}

/** The works behind citations in the author's order, none said twice; the editors' own reasoning names no work. */
export function inText(citations: readonly Citation[], language: Language): Cited[] {
  const named = worksCited(citations);
  return named
    .filter((one, place) => !named.some((other, at) => at !== place && says(other, one) && (at < place || !says(one, other))))
    .map(({ reference, locator, see }) => {
      const label = shortCitation(reference, language, locator);
      // The place comes last in it, after a comma.
      const place = locator && label.slice(shortCitation(reference, language).length).replace(/^, /, '');
      return { reference, label, ...(place ? { place } : {}), ...(see ? { before: strings(language).see } : {}) };
    });
}

/** "see Writer, 2016, p. 5" */
export const inWords = ({ before, label }: Cited): string => (before ? `${before} ${label}` : label);

/** Whether a citation says all that another one does: the same work, at the same place if at any, and rests on it if that one does. */
const says = (one: CitedWork, other: CitedWork): boolean =>
  one.reference === other.reference &&
  (!one.see || other.see) &&
  (!other.locator || (one.locator?.label === other.locator.label && one.locator.value === other.locator.value));
